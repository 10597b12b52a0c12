import type { RepeatedPost } from '../search/repeats.ts';
import { glyphTree, t } from './tree.ts';
import type { Tree } from './tree.ts';

/** A post as lists show it and as their filters ask for it. */
export interface ListedPost {
  slug: string;
  title: string;
  /** Empty for none, and for a post that repeats another. */
  summary: string;
  repeats?: RepeatedPost | undefined;
  /** Keys, for filters. */
  kind: string;
  publisher: string;
  topics: readonly string[];
  /** Names for readers: publisher, kind, reading time, date, and whatever else is to be said. */
  facts: readonly string[];
  steps: number;
  samples: number;
  tables: number;
}

/** Lists show so many posts at first, pages without script so many each. */
export const LIST_PAGE = 100;

const AMOUNTS = [
  { key: 'steps', one: 'step' },
  { key: 'samples', one: 'sample' },
  { key: 'tables', one: 'table' },
] as const;

/** What a post has at least one of: `steps`, `samples`, `tables`. */
export function holdsOf(post: ListedPost): string[] {
  return AMOUNTS.flatMap(({ key }) => (post[key] > 0 ? [key] : []));
}

/**
 * One post in a list: what it is, where it is from, what it holds.
 *
 * @param root prefix from the page to the root of the site
 * @param glyph path of the publisher's mark
 */
export function postRow(post: ListedPost, root: string, glyph: string): Tree {
  const attributes = {
    class: 'row',
    'data-kind': post.kind,
    'data-publisher-key': post.publisher,
    'data-topics': post.topics.join(' '),
    'data-has': holdsOf(post).join(' '),
  };
  return t('li', attributes, [
    glyphTree(post.publisher, glyph),
    t('div', {}, [
      t('h3', {}, [t('a', { href: `${root}posts/${post.slug}.html` }, [post.title])]),
      ...(post.summary === '' ? [] : [t('p', { class: 'gist' }, [post.summary])]),
      t('p', { class: 'remark facts' }, [
        ...post.facts.map((fact) => t('span', {}, [fact])),
        ...repeatsNote(post, root),
      ]),
    ]),
    t(
      'p',
      { class: 'amounts' },
      AMOUNTS.map(({ key, one }) => amountOf(post[key], one)),
    ),
  ]);
}

function repeatsNote({ repeats }: ListedPost, root: string): Tree[] {
  if (repeats === undefined) return [];
  const link = t('a', { href: `${root}posts/${repeats.slug}.html` }, [repeats.title]);
  return [t('span', { class: 'repeats' }, ['repeats ', link])];
}

function amountOf(value: number, one: string): Tree {
  const noun = value === 1 ? one : `${one}s`;
  return t('span', {}, [t('b', {}, value > 0 ? [String(value)] : []), t('i', {}, [` ${noun}`])]);
}
