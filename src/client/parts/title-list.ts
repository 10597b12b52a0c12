import type { SearchPost } from '../../lib/search/records.ts';
import { glyph } from './glyph.ts';
import type { PartHit, TitleHit } from './hub-search.ts';
import { withMarking } from './mark-address.ts';
import { element, markedText } from './marked.ts';
import { partRest, partTitle } from './part-text.ts';
import { repeatsNote } from './repeats-note.ts';

/** Rows that stand open; the others open with one press. */
const OPEN = 5;

/** Posts whose titles match. */
export function titleList(hits: readonly TitleHit[], query: string): HTMLElement[] {
  const rows = hits.map(({ post, places }) => {
    const href = withMarking(`posts/${post.slug}.html`, { words: query });
    return element('li', { class: 'hit', 'data-title-slug': post.slug }, [
      glyph(post.key),
      element('div', {}, [
        element('a', { href }, markedText(post.title, places)),
        remark(`${post.publisher} · ${post.kind}`, post),
      ]),
    ]);
  });
  return folded(rows, 'titles');
}

/** Tables or claims with the post that each stands in. */
export function partList(
  hits: readonly PartHit[],
  query: string,
  noun: 'table' | 'claim',
): HTMLElement[] {
  const rows = hits.map((hit) => {
    const { post, id } = hit.part;
    const rest = partRest(hit);
    const href = withMarking(`posts/${post.slug}.html#${id}`, { words: query });
    return element('li', { class: 'hit', [`data-${noun}-id`]: id }, [
      glyph(post.key),
      element('div', {}, [
        element('a', { href }, partTitle(hit)),
        ...(rest.length === 0 ? [] : [element('p', {}, rest)]),
        remark(post.title, post),
      ]),
    ]);
  });
  return folded(rows, `${noun}s`);
}

function remark(words: string, { repeats }: SearchPost): HTMLElement {
  const note = repeatsNote(repeats, '');
  return element('p', { class: 'remark' }, [words, ...(note.length === 0 ? [] : [' · ', ...note])]);
}

function folded(rows: readonly HTMLElement[], noun: string): HTMLElement[] {
  const list = element('ul', { class: 'names bare' }, rows.slice(0, OPEN));
  if (rows.length <= OPEN) return [list];
  const rest = element('details', {}, [
    element('summary', {}, [`${String(rows.length - OPEN)} more ${noun}`]),
    element('ul', { class: 'names bare' }, rows.slice(OPEN)),
  ]);
  return [list, rest];
}
