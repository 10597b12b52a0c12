import type { IndexReader, Manifest } from './format.ts';
import { gramsOf, shardOf } from './grams.ts';
import { decodePosting, intersect } from './postings.ts';

/** Postings that are loaded before looking whether they are enough. */
const FIRST_LOOK = 3;
/** So few candidates are read at once; loading more postings would cost more than it saves. */
const FEW = 6;
/** Postings that are loaded at the most. */
const MOST = 8;

/**
 * Places of the samples that can hold all the texts: a superset of the truth, never less.
 *
 * @param literals texts that every hit contains
 * @returns null when nothing can be ruled out
 */
export async function candidates(
  reader: IndexReader,
  manifest: Manifest,
  literals: readonly string[],
): Promise<ReadonlySet<number> | null> {
  if (manifest.shards === 0) return null;
  const grams = ranked(manifest, [...new Set(literals.flatMap(gramsOf))]);
  let places: number[] | null = null;
  for (const [index, gram] of grams.slice(0, MOST).entries()) {
    if (places !== null && index >= FIRST_LOOK && places.length <= FEW) break;
    const posting = await load(reader, manifest, gram);
    places = places === null ? posting : intersect(places, posting);
    if (places.length === 0) break;
  }
  return places === null ? null : new Set(places);
}

/**
 * Trigrams worth asking: rare ones first, far apart from one another in the query, since neighbours
 * tell the same; then the big ones by size; common ones never.
 */
function ranked(manifest: Manifest, grams: readonly string[]): string[] {
  const common = new Set(manifest.common);
  const telling = grams.filter((gram) => !common.has(gram));
  const isBig = (gram: string): boolean => Object.hasOwn(manifest.big, gram);
  const rare = telling.filter((gram) => !isBig(gram));
  const big = telling.filter(isBig);
  const sizeOf = (gram: string): number => manifest.big[gram] ?? 0;
  return [...farApart(rare), ...big.sort((a, b) => sizeOf(a) - sizeOf(b))];
}

/** Last, first, middle, then the quarters, …: the order in which a binary search would visit them. */
function farApart(grams: readonly string[]): string[] {
  const order = new Set<number>([grams.length - 1, 0]);
  for (let parts = 2; order.size < grams.length; parts *= 2) {
    for (let part = 1; part < parts; part += 2)
      order.add(Math.floor((grams.length * part) / parts));
    if (parts > grams.length) grams.forEach((_, index) => order.add(index));
  }
  return [...order].flatMap((index) => grams[index] ?? []);
}

async function load(reader: IndexReader, manifest: Manifest, gram: string): Promise<number[]> {
  if (Object.hasOwn(manifest.big, gram)) {
    return decodePosting(await reader.big(Object.keys(manifest.big).indexOf(gram)));
  }
  const shard = await reader.grams(shardOf(gram, manifest.shards));
  return Object.hasOwn(shard, gram) ? decodePosting(shard[gram] ?? '') : [];
}
