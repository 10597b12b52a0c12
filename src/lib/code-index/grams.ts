import { fold } from './fold.ts';

/** FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The bucket of every piece of a text, folded, in order of appearance.
 *
 * @param length signs of a piece, in UTF-16 units
 * @param buckets number of buckets
 */
export function bucketsOf(text: string, length: number, buckets: number): number[] {
  const folded = fold(text);
  const found: number[] = [];
  for (let at = 0; at + length <= folded.length; at += 1)
    found.push(hash(folded, at, length) % buckets);
  return found;
}

/** The bucket of a whole text that is not folded any more. */
export function bucketOf(text: string, buckets: number): number {
  return hash(text, 0, text.length) % buckets;
}

/** The different trigrams of a text, folded: how alike two texts are. */
export function gramsOf(text: string): string[] {
  const folded = fold(text);
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at += 1) grams.add(folded.slice(at, at + 3));
  return [...grams];
}

function hash(text: string, from: number, length: number): number {
  let value = OFFSET;
  for (let at = from; at < from + length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  // The last sign has only reached the low bits so far.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
