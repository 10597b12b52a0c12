import { glyphTree, t } from './tree.ts';
import type { Tree } from './tree.ts';

/** The list shows so many walkthroughs at first: as much of a page as the posts of other lists. */
export const WALKTHROUGHS_PAGE = 60;

/** A post with steps as the list of walkthroughs shows it and as its choices ask for it. */
export interface ListedWalkthrough {
  slug: string;
  title: string;
  /** Permanent id of the post. */
  post: string;
  /** Place in the list as it is first shown. */
  place: number;
  /** Keys, for choices. */
  publisher: string;
  languages: readonly string[];
  services: readonly string[];
  length: string;
  /** For sorting. */
  steps: number;
  samples: number;
  minutes: number;
  /** For readers: publisher and services; the number of steps, and what else is long about it. */
  facts: readonly string[];
  amount: string;
  measures: readonly string[];
}

/**
 * One walkthrough in the list: its title, how long it is, what it uses.
 *
 * @param glyph path of the publisher's mark
 */
export function walkthroughRow(listed: ListedWalkthrough, glyph: string): Tree {
  const attributes = {
    class: 'row',
    'data-slug': listed.slug,
    'data-post': listed.post,
    'data-place': String(listed.place),
    'data-publisher-key': listed.publisher,
    'data-languages': listed.languages.join('|'),
    'data-services': listed.services.join('|'),
    'data-length': listed.length,
    'data-steps': String(listed.steps),
    'data-samples': String(listed.samples),
    'data-minutes': String(listed.minutes),
  };
  return t('li', attributes, [
    glyphTree(listed.publisher, glyph),
    t('div', {}, [
      t('h3', {}, [t('a', { href: `../posts/${listed.slug}.html` }, [listed.title])]),
      t('p', { class: 'remark facts' }, listed.facts.map(span)),
    ]),
    t('div', { class: 'length' }, [scale(listed), measures(listed)]),
  ]);
}

const span = (text: string): Tree => t('span', {}, [text]);

/** How long it is, drawn, and the box that chooses it to be compared. */
function scale({ steps, title }: ListedWalkthrough): Tree {
  const style = `--steps:${String(Math.max(1, steps))}`;
  const box = {
    type: 'checkbox',
    'data-pick': '',
    autocomplete: 'off',
    'aria-label': `Compare: ${title}`,
  };
  return t('div', { class: 'scale' }, [
    t('div', { class: 'bar', 'aria-hidden': 'true', style }, []),
    t('label', { class: 'pick' }, [t('input', box, []), ' Compare']),
  ]);
}

function measures({ steps, amount, measures: others }: ListedWalkthrough): Tree {
  const noun = steps === 1 ? ' step' : ' steps';
  return t('p', { class: 'remark measures' }, [
    t('span', {}, [t('b', {}, [amount]), noun]),
    ...others.map(span),
  ]);
}
