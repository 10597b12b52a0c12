import { candidates } from './candidates.ts';
import type { IndexedPost, IndexedSample, IndexReader, Manifest } from './format.ts';
import { literalMatcher, patternMatcher } from './matcher.ts';
import type { Match, Matcher } from './matcher.ts';
import { requiredLiterals } from './required-literals.ts';

export interface CodeQuery {
  /** As typed; blanks around it do not count. */
  text: string;
  isPattern: boolean;
}

export interface CodeHit {
  sample: IndexedSample;
  post: IndexedPost;
  matches: Match[];
}

export interface CodeAnswer {
  /** In the order of the index. */
  hits: CodeHit[];
  /** Samples in the index; all of them were ruled out or read. */
  samples: number;
}

/** Parts of the index that are on the way at the same time. */
const AT_ONCE = 16;

/** What a search says while it goes on. */
export interface SearchProgress {
  partsRead: number;
  parts: number;
  hits: number;
}

/**
 * All samples whose code contains the query: the same set as a scan of every sample.
 *
 * @param onProgress called after each group of parts of the index
 * @throws SyntaxError when the pattern is broken; whatever the reader throws
 */
export async function searchCode(
  reader: IndexReader,
  query: CodeQuery,
  onProgress: (progress: SearchProgress) => void = () => undefined,
): Promise<CodeAnswer> {
  const text = query.text.trim();
  const manifest = await reader.manifest();
  if (text === '') return { hits: [], samples: manifest.samples };
  const matcher = query.isPattern ? patternMatcher(text) : literalMatcher(text);
  const literals = query.isPattern ? requiredLiterals(text) : [text];
  const found = await candidates(reader, manifest, literals);
  const places = found === null ? null : new Set(found);
  const hits: CodeHit[] = [];
  const parts = partsWith(manifest, places);
  for (let from = 0; from < parts.length; from += AT_ONCE) {
    const group = parts.slice(from, from + AT_ONCE);
    const read = group.map((shard) => hitsIn(reader, shard, matcher, places));
    hits.push(...(await Promise.all(read)).flat());
    const partsRead = from + group.length;
    onProgress({ partsRead, parts: parts.length, hits: hits.length });
  }
  return { hits, samples: manifest.samples };
}

/** Hits among the samples of a text shard: all of them, or those at some places only. */
export async function hitsIn(
  reader: IndexReader,
  shard: number,
  matcher: Matcher,
  places: ReadonlySet<number> | null,
): Promise<CodeHit[]> {
  const { first, samples, posts } = await reader.text(shard);
  return samples.flatMap((sample, index) => {
    if (places !== null && !places.has(first + index)) return [];
    if (!matcher.isIn(sample.code)) return [];
    const post = posts[sample.slug] ?? { title: sample.slug, publisher: '', key: '' };
    return [{ sample, post, matches: matcher.matchesIn(sample.code) }];
  });
}

/** Text shards that hold one of the places; null means every place. */
export function partsWith(manifest: Manifest, places: ReadonlySet<number> | null): number[] {
  const all = manifest.texts.map((_, shard) => shard);
  if (places === null) return all;
  let first = 0;
  const starts = manifest.texts.map((count) => {
    first += count;
    return first - count;
  });
  const wanted = new Set<number>();
  let shard = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    while ((starts[shard + 1] ?? Infinity) <= place) shard += 1;
    wanted.add(shard);
  }
  return all.filter((number) => wanted.has(number));
}
