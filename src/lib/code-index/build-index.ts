import type { GramShard, IndexedPost, IndexedSample, Manifest, TextShard } from './format.ts';
import { gramsOf, shardOf } from './grams.ts';
import { encodePosting } from './postings.ts';

/** A text shard is closed at this many UTF-16 units: 4 to 5 kB on the way. */
const TEXT_SHARD = 16_000;
/** With less code than this it is quicker to read all of it than to ask the trigrams first. */
const READ_ALL = 256_000;
/** A trigram shard holds postings of about this many characters. */
const GRAM_SHARD = 9_000;
/** A longer posting gets a file of its own, so that its neighbours stay cheap. */
const BIG_POSTING = 2_400;
/** In more than this share of the samples a trigram tells nothing. */
const COMMON_SHARE = 0.3;

export interface CodeIndex {
  manifest: Manifest;
  texts: TextShard[];
  grams: GramShard[];
  /** Postings of `manifest.big`, in its order. */
  big: string[];
}

/**
 * The exact index over all samples: text in shards, and for each trigram the samples that hold it.
 *
 * @param samples in the order in which they will be found
 * @param posts by slug, for all samples
 * @param build name of the build
 */
export function buildCodeIndex(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
  build: string,
): CodeIndex {
  const texts = cutTexts(samples, posts);
  const length = samples.reduce((sum, { code }) => sum + code.length, 0);
  const filed = length < READ_ALL ? NOTHING : filePostings(samples);
  const manifest: Manifest = {
    build,
    samples: samples.length,
    posts: new Set(samples.map(({ slug }) => slug)).size,
    texts: texts.map((shard) => shard.samples.length),
    shards: filed.grams.length,
    big: Object.fromEntries(filed.big.map(({ gram, count }) => [gram, count])),
    common: filed.common,
  };
  return { manifest, texts, grams: filed.grams, big: filed.big.map(({ posting }) => posting) };
}

function cutTexts(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
): TextShard[] {
  const shards: TextShard[] = [];
  let size = Infinity;
  samples.forEach((sample, place) => {
    let shard = shards.at(-1);
    if (shard === undefined || size >= TEXT_SHARD) {
      shard = { first: place, posts: {}, samples: [] };
      shards.push(shard);
      size = 0;
    }
    shard.samples.push(sample);
    const post = posts.get(sample.slug);
    if (post !== undefined) shard.posts[sample.slug] = post;
    size += sample.code.length;
  });
  return shards;
}

interface Filed {
  grams: GramShard[];
  big: { gram: string; count: number; posting: string }[];
  common: string[];
}

const NOTHING: Filed = { grams: [], big: [], common: [] };

function filePostings(samples: readonly IndexedSample[]): Filed {
  const found = new Map<string, number[]>();
  samples.forEach(({ code }, place) => {
    for (const gram of gramsOf(code)) {
      const places = found.get(gram);
      if (places === undefined) found.set(gram, [place]);
      else places.push(place);
    }
  });
  const most = samples.length * COMMON_SHARE;
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  const common = sorted.filter(([, places]) => places.length > most).map(([gram]) => gram);
  const postings = sorted
    .filter(([, places]) => places.length <= most)
    .map(([gram, places]) => ({ gram, count: places.length, posting: encodePosting(places) }));
  const isBig = ({ posting }: { posting: string }): boolean => posting.length > BIG_POSTING;
  return {
    common,
    big: postings.filter(isBig),
    grams: spread(postings.filter((row) => !isBig(row))),
  };
}

function spread(postings: readonly { gram: string; posting: string }[]): GramShard[] {
  const size = postings.reduce((sum, { posting }) => sum + posting.length + 8, 0);
  const shards = Array.from({ length: Math.max(1, Math.ceil(size / GRAM_SHARD)) }, () => {
    const empty: GramShard = {};
    return empty;
  });
  for (const { gram, posting } of postings) {
    const shard = shards[shardOf(gram, shards.length)];
    if (shard !== undefined) shard[gram] = posting;
  }
  return shards;
}
