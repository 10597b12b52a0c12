import { filePostings } from './file-postings.ts';
import type { FiledLevel } from './file-postings.ts';
import { fileRuns } from './file-runs.ts';
import type { FiledRuns } from './file-runs.ts';
import type { IndexedPost, IndexedSample, Manifest, TextShard } from './format.ts';
import { makeSampleLists } from './sample-lists.ts';

/** A text shard is closed at this many UTF-16 units: 1 to 2 kB on the way. */
const TEXT_SHARD = 2_400;
/** With less code than this it is quicker to read all of it than to ask first who may hold a text. */
const READ_ALL = 256_000;
/** In a small hub that is read whole, fewer parts are quicker. */
const WHOLE_SHARD = 16_000;
/** Long pieces tell samples apart; short ones are for short queries. */
const PIECE_LENGTHS = [5, 3];

const NO_RUNS: FiledRuns = { shards: [], postings: [], classes: [] };

export interface CodeIndex {
  manifest: Manifest;
  texts: TextShard[];
  /** One for each of the manifest's levels. */
  levels: FiledLevel[];
  runs: FiledRuns;
}

/**
 * The exact index over all samples: text in shards, and for each short piece of code the samples
 * that may hold it.
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
  const length = samples.reduce((sum, { code }) => sum + code.length, 0);
  const isSmall = length < READ_ALL;
  const texts = cutTexts(samples, posts, isSmall ? WHOLE_SHARD : TEXT_SHARD);
  const levels = isSmall ? [] : PIECE_LENGTHS.map((pieces) => filePostings(samples, pieces));
  const lists = isSmall ? null : makeSampleLists(samples, posts);
  const runs = lists === null ? NO_RUNS : fileRuns(samples, lists);
  const manifest: Manifest = {
    build,
    samples: samples.length,
    posts: new Set(samples.map(({ slug }) => slug)).size,
    texts: texts.map((shard) => shard.samples.length),
    levels: levels.map(({ level }) => level),
    runs: runs.shards.length,
  };
  return { manifest, texts, levels, runs };
}

function cutTexts(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
  limit: number,
): TextShard[] {
  const shards: TextShard[] = [];
  let size = Infinity;
  samples.forEach((sample, place) => {
    let shard = shards.at(-1);
    if (shard === undefined || size >= limit) {
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
