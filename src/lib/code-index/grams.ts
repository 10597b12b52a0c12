import { fold } from './fold.ts';

/** Three signs: short enough to be in every query of note, long enough to tell samples apart. */
export const GRAM_LENGTH = 3;

/** The different trigrams of a text, folded, in order of appearance. */
export function gramsOf(text: string): string[] {
  const folded = fold(text);
  const grams = new Set<string>();
  for (let at = 0; at + GRAM_LENGTH <= folded.length; at += 1)
    grams.add(folded.slice(at, at + GRAM_LENGTH));
  return [...grams];
}

/** The shard in which a trigram's posting stands (FNV-1a over its UTF-16 units). */
export function shardOf(gram: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1) {
    hash ^= gram.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shards;
}
