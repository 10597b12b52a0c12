import type { Match } from '../code-index/matcher.ts';
import { fold } from '../code-index/fold.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** How well a text fits a query: as it stands, or by the beginnings of its words. */
export interface TextMatch {
  /** Places to mark, in order, in UTF-16 units. */
  places: Match[];
  /** 0: begins with the query, 1: holds it as it stands, 2: holds the beginning of each word. */
  rank: 0 | 1 | 2;
}

/**
 * Finds a query in a short text, in any case: as it stands, or each of its words at the beginning
 * of a word. Accents count as their letters. Null when it is neither.
 */
export function matchText(query: string, text: string): TextMatch | null {
  const needle = plain(query.trim());
  if (needle === '') return null;
  const hay = plain(text);
  const whole = placesOf(needle, hay);
  if (whole.length > 0) return { places: whole, rank: whole[0]?.start === 0 ? 0 : 1 };
  const found = needle.split(/\s+/).map((word) => firstWord(word, hay));
  if (found.some((place) => place === null)) return null;
  const places = found.flatMap((place) => place ?? []);
  return { places: apart(places), rank: 2 };
}

/** Where words of a query begin words of a text: what to mark in it, though it need not hold them all. */
export function placesOfWords(query: string, text: string): Match[] {
  const hay = plain(text);
  const words = plain(query).split(/[^\p{L}\p{N}]+/u);
  const found = words.map((word) => (word === '' ? null : firstWord(word, hay)));
  return apart(found.flatMap((place) => place ?? []));
}

function placesOf(needle: string, hay: string): Match[] {
  const places: Match[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length))
    places.push({ start: at, end: at + needle.length });
  return places;
}

function firstWord(word: string, hay: string): Match | null {
  for (const place of placesOf(word, hay))
    if (place.start === 0 || !LETTER.test(hay[place.start - 1] ?? '')) return place;
  return null;
}

/** In order; of two that lie over each other the first. */
function apart(places: readonly Match[]): Match[] {
  const sorted = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((place) => {
    const isFree = place.start >= end;
    if (isFree) end = place.end;
    return isFree;
  });
}

/** Lower case without accents, unit by unit, so that places in it are places in the text. */
function plain(text: string): string {
  return Array.from(fold(text), (sign) => {
    const base = sign.normalize('NFD').replace(/\p{M}/gu, '');
    return base.length === sign.length ? base : sign;
  }).join('');
}
