import { filePieces } from './file-pieces.ts';
import type { FiledPieces } from './file-pieces.ts';
import type { IndexedPost, IndexedSample, Manifest, TextShard } from './format.ts';
import { nameSamples } from './sample-lists.ts';
import type { SampleNames } from './sample-lists.ts';
import { cutTexts } from './text-shards.ts';

/** A text shard is closed at this many UTF-16 units: 1 to 2 kB on the way. */
const TEXT_SHARD = 2_400;
/** With less code than this it is quicker to read all of it than to ask first who may hold a text. */
const READ_ALL = 256_000;
/** In a small hub that is read whole, fewer parts are quicker. */
const WHOLE_SHARD = 16_000;

export interface CodeIndex {
  manifest: Manifest;
  texts: TextShard[];
  pieces: FiledPieces;
  names: SampleNames;
}

/**
 * The exact index over all samples: their text in shards, the samples in which each piece of code
 * stands, and what is known of samples without reading them.
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
  const size = samples.reduce((sum, { code }) => sum + code.length, 0);
  const isSmall = size < READ_ALL;
  const texts = cutTexts(samples, posts, isSmall ? WHOLE_SHARD : TEXT_SHARD);
  const indexed = isSmall ? [] : samples;
  const names = nameSamples(indexed, posts);
  const pieces = filePieces(
    indexed.map(({ code }) => code),
    names.write,
  );
  const manifest: Manifest = {
    build,
    samples: samples.length,
    posts: new Set(samples.map(({ slug }) => slug)).size,
    texts: texts.map((shard) => shard.samples.length),
    size,
    pages: pieces.firsts,
    names: names.shards.length > 0,
  };
  return { manifest, texts, pieces, names };
}
