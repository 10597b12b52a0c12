import type { GramShard, IndexedSample, Level } from './format.ts';
import { bucketsOf } from './grams.ts';
import { encodePosting } from './postings.ts';

/**
 * A bucket names so many samples on average. More would rule out less; fewer would make the gaps
 * between them, and so the postings, longer without need.
 */
const PER_BUCKET = 160;
/** A shard holds postings of about this many characters. */
const SHARD_SIZE = 5_600;
/** A longer posting gets a file of its own, so that its neighbours stay cheap. */
const BIG_POSTING = 4_000;
/** A bucket with more than this share of the samples tells nothing. */
const COMMON_SHARE = 0.3;

export interface FiledLevel {
  level: Level;
  shards: GramShard[];
  /** Postings with a file of their own, by bucket. */
  big: Map<number, string>;
}

/** Files all samples under the pieces of one length that their code holds. */
export function filePostings(samples: readonly IndexedSample[], length: number): FiledLevel {
  const pieces = samples.reduce((sum, { code }) => sum + Math.max(0, code.length - length + 1), 0);
  const buckets = Math.max(1, Math.ceil(pieces / PER_BUCKET));
  const { starts, places } = sortIntoBuckets(samples, length, buckets);
  const big = new Map<number, string>();
  const most = samples.length * COMMON_SHARE;
  const postings = Array.from({ length: buckets }, (_, bucket): string | number => {
    const own = places.subarray(starts[bucket], starts[bucket + 1]);
    if (own.length > most) return 0;
    const posting = encodePosting(own);
    if (posting.length <= BIG_POSTING) return posting;
    big.set(bucket, posting);
    return own.length;
  });
  const size = postings.reduce<number>((sum, posting) => sum + String(posting).length + 3, 0);
  const shards = Math.max(1, Math.ceil(size / SHARD_SIZE));
  return { level: { length, buckets, shards }, shards: deal(postings, shards), big };
}

/** Bucket `b` is entry `⌊b / shards⌋` of shard `b mod shards`. */
function deal(postings: readonly (string | number)[], shards: number): GramShard[] {
  const dealt = Array.from({ length: shards }, (): GramShard => []);
  postings.forEach((posting, bucket) => dealt[bucket % shards]?.push(posting));
  return dealt;
}

interface Sorted {
  /** Where the places of a bucket start; one more than there are buckets. */
  starts: Uint32Array;
  places: Uint32Array;
}

/** Counting sort: lists of millions of buckets would cost several times the memory. */
function sortIntoBuckets(
  samples: readonly IndexedSample[],
  length: number,
  buckets: number,
): Sorted {
  const starts = new Uint32Array(buckets + 1);
  eachBucket(samples, length, buckets, (bucket) => {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  });
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(starts[buckets] ?? 0);
  eachBucket(samples, length, buckets, (bucket, place) => {
    const at = next[bucket] ?? 0;
    places[at] = place;
    next[bucket] = at + 1;
  });
  return { starts, places };
}

/** Visits each bucket of a sample once, samples in order. */
function eachBucket(
  samples: readonly IndexedSample[],
  length: number,
  buckets: number,
  visit: (bucket: number, place: number) => void,
): void {
  const last = new Int32Array(buckets).fill(-1);
  samples.forEach(({ code }, place) => {
    for (const bucket of bucketsOf(code, length, buckets)) {
      if (last[bucket] === place) continue;
      last[bucket] = place;
      visit(bucket, place);
    }
  });
}
