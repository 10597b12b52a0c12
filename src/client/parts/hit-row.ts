import { placesOfWords } from '../../lib/search/match-text.ts';
import type { ProseHit, ProsePart } from '../prose-search.ts';
import type { TextHit } from './hub-search.ts';
import { glyph } from './glyph.ts';
import { withMarking } from './mark-address.ts';
import { element, markedNodes, markedText } from './marked.ts';
import { placeOf } from './prose-hit.ts';
import { repeatsNote } from './repeats-note.ts';

/**
 * One post among the results: title, facts, and the places where the words stand.
 *
 * @param isAgain whether the post that it repeats stands above: then the places are not shown twice
 */
export function hitRow(hit: TextHit, query: string, isAgain: boolean): HTMLElement {
  const { meta, filters } = hit;
  const minutes = meta['minutes'];
  const facts = [
    ...(filters['publisher'] ?? []),
    ...(filters['kind'] ?? []),
    ...(minutes === undefined ? [] : [`${minutes}\u202fmin`]),
  ];
  const title = markedText(hit.title, placesOfWords(query, hit.title));
  const text = element('div', {}, [
    element('h3', {}, [element('a', { href: withMarking(hit.href, { words: query }) }, title)]),
    element('p', { class: 'remark facts' }, [
      ...facts.map((fact) => element('span', {}, [fact])),
      ...repeatsNote(hit.repeats, ''),
    ]),
    ...(isAgain ? [] : [places(hit, query)]),
  ]);
  return element('li', { class: 'row hit', 'data-post-slug': hit.slug }, [
    glyph(meta['publisherKey'] ?? ''),
    text,
  ]);
}

function places(hit: ProseHit, query: string): HTMLElement {
  if (hit.parts.length === 0) return element('p', { class: 'gist' }, markedNodes(hit.excerpt));
  const rows = hit.parts.map((part) => place(part, query));
  return element('ul', { class: 'places bare' }, rows);
}

function place(part: ProsePart, query: string): HTMLElement {
  return element('li', {}, [
    element('span', { class: 'remark' }, [placeOf(part)]),
    element('a', { href: withMarking(part.href, { words: query }) }, markedNodes(part.title)),
    ...(part.excerpt === '' ? [] : [element('p', {}, markedNodes(part.excerpt))]),
  ]);
}
