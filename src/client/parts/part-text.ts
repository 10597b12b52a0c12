import type { PartHit } from './hub-search.ts';
import { textOf } from './hub-search.ts';
import { markedText } from './marked.ts';

/** Signs before the first match in what stands beside a title. */
const BEFORE = 40;
const SHOWN = 160;

/** The title of a table or claim with its marks. */
export function partTitle({ part, places }: PartHit): (Node | string)[] {
  const inside = places.filter(({ end }) => end <= part.title.length);
  return markedText(part.title, inside);
}

/** What matched beside its title, with some words around; empty when nothing did. */
export function partRest({ part, places }: PartHit): (Node | string)[] {
  const text = textOf(part);
  const outside = places.filter(({ start }) => start > part.title.length);
  const first = outside[0]?.start;
  if (first === undefined) return [];
  const earliest = part.title.length + 1;
  const cut = first - BEFORE > earliest ? text.indexOf(' ', first - BEFORE) + 1 : earliest;
  const from = Math.min(cut, first);
  const marks = outside.filter(({ end }) => end <= from + SHOWN);
  const shifted = marks.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const shown = markedText(text.slice(from, from + SHOWN), shifted);
  return [from > earliest ? '…\u00A0' : '', ...shown, text.length > from + SHOWN ? '\u00A0…' : ''];
}
