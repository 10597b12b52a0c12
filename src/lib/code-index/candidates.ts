import type { IndexReader, Manifest } from './format.ts';
import { bucketsOf } from './grams.ts';
import { decodePosting, intersect } from './postings.ts';

/** Postings that are asked at once before looking whether they are enough. */
const FIRST_LOOK = 3;
/** Postings that are asked at the most. */
const MOST = 40;
/** So few candidates are read at once; another posting would cost more than it saves. */
const FEW = 5;
/** A posting that leaves more than this share of the candidates tells little. */
const HARDLY_LESS = 0.8;
/**
 * After some in a row that tell little, all candidates are probably hits: two, and one more for so
 * many candidates, since a wrong one costs half as many bytes as a posting.
 */
const LEAST_PATIENCE = 2;
const CANDIDATES_PER_TRY = 10;
/** A posting of so many samples per candidate is not worth its bytes. */
const WORTH = 900;

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
): Promise<number[] | null> {
  for (const [level, { length, buckets }] of manifest.levels.entries()) {
    const found = literals.flatMap((text) => bucketsOf(text, length, buckets));
    const asked = farApart([...new Set(found)]).slice(0, MOST);
    if (asked.length === 0) continue;
    const places = await narrow({ reader, manifest, level }, asked);
    if (places !== null) return places;
  }
  return null;
}

interface Lookup {
  reader: IndexReader;
  manifest: Manifest;
  level: number;
}

async function narrow(lookup: Lookup, asked: readonly number[]): Promise<number[] | null> {
  const first = asked.slice(0, FIRST_LOOK);
  const postings = await Promise.all(first.map((bucket) => look(lookup, bucket)));
  const big: Big[] = [];
  let places: number[] | null = null;
  for (const posting of postings) places = take(posting, places, big);
  let inVain = 0;
  for (const bucket of asked.slice(FIRST_LOOK)) {
    if (isEnough(places, inVain)) break;
    const before = places?.length ?? Infinity;
    places = take(await look(lookup, bucket), places, big);
    const isLess = places === null || places.length <= before * HARDLY_LESS;
    inVain = isLess ? 0 : inVain + 1;
  }
  return narrowByBig(lookup, places, big);
}

function isEnough(places: readonly number[] | null, inVain: number): boolean {
  const candidates = places?.length ?? Infinity;
  if (candidates <= FEW) return true;
  return inVain >= LEAST_PATIENCE + Math.floor(candidates / CANDIDATES_PER_TRY);
}

interface Big {
  bucket: number;
  samples: number;
}

type Posting = number[] | Big | null;

function take(posting: Posting, places: number[] | null, big: Big[]): number[] | null {
  if (posting === null) return places;
  if (!Array.isArray(posting)) {
    big.push(posting);
    return places;
  }
  return places === null ? posting : intersect(places, posting);
}

/** Long postings last, shortest first, and only where they are worth it. */
async function narrowByBig(
  { reader, level }: Lookup,
  before: number[] | null,
  big: readonly Big[],
): Promise<number[] | null> {
  let places = before;
  let inVain = 0;
  for (const { bucket, samples } of big.toSorted((a, b) => a.samples - b.samples)) {
    if (places !== null && samples > places.length * WORTH) break;
    const posting = decodePosting(await reader.big(level, bucket));
    const kept: number[] = places === null ? posting : intersect(places, posting);
    inVain = places !== null && kept.length > places.length * HARDLY_LESS ? inVain + 1 : 0;
    places = kept;
    if (isEnough(places, inVain)) break;
  }
  return places;
}

/** The samples of a bucket, or how many they are when that is a file of its own; null: too many. */
async function look({ reader, manifest, level }: Lookup, bucket: number): Promise<Posting> {
  const shards = manifest.levels[level]?.shards ?? 1;
  const shard = await reader.grams(level, bucket % shards);
  const posting = shard[Math.floor(bucket / shards)];
  if (posting === undefined) throw new Error(`bucket ${String(bucket)} is missing`);
  if (typeof posting === 'string') return decodePosting(posting);
  return posting === 0 ? null : { bucket, samples: posting };
}

/**
 * Last, first, middle, then the quarters, …: neighbours tell nearly the same, so one visits them as a
 * binary search would.
 */
function farApart(buckets: readonly number[]): number[] {
  const order = new Set<number>([buckets.length - 1, 0]);
  for (let parts = 2; order.size < buckets.length; parts *= 2) {
    for (let part = 1; part < parts; part += 2)
      order.add(Math.floor((buckets.length * part) / parts));
    if (parts > buckets.length) buckets.forEach((_, index) => order.add(index));
  }
  return [...order].flatMap((index) => buckets[index] ?? []);
}
