import type { IndexReader, Manifest } from './format.ts';
import type { Match } from './matcher.ts';
import type { CodeQuery, Scan } from './scan.ts';
import { readTexts } from './text-shards.ts';
import type { PlacedSample } from './text-shards.ts';

/** A sample that contains the query. */
export interface CodeHit extends PlacedSample {
  matches: Match[];
}

/** Parts of the index that are on the way at the same time. */
const AT_ONCE = 16;

/** What a search says while it goes on: first before anything is read. */
export interface SearchProgress {
  partsRead: number;
  parts: number;
  hits: number;
  /** Samples that are read. */
  samples: number;
  /** Signs of code in all of them, about. */
  size: number;
}

/** What hits are read from, and how. */
export interface Source {
  reader: IndexReader;
  manifest: Manifest;
  query: CodeQuery;
  scan: Scan;
}

/** How a search is followed and stopped. */
export interface Watch {
  /** Called before the first and after each group of parts of the index. */
  onProgress?: (progress: SearchProgress) => void;
  /** Stops the search, which then fails. */
  signal?: AbortSignal;
}

/** Hits among the samples at some places, null meaning all of them, in the order of the index. */
export async function readHits(
  source: Source,
  places: readonly number[] | null,
  { onProgress, signal }: Watch = {},
): Promise<CodeHit[]> {
  const { manifest } = source;
  const parts = partsWith(manifest, places);
  const samples = places?.length ?? manifest.samples;
  const size = Math.round((manifest.size * parts.length) / Math.max(1, manifest.texts.length));
  const wanted = places === null ? null : new Set(places);
  const hits: CodeHit[] = [];
  for (let from = 0; from < parts.length; from += AT_ONCE) {
    onProgress?.({ partsRead: from, parts: parts.length, hits: hits.length, samples, size });
    signal?.throwIfAborted();
    hits.push(...(await hitsIn(source, parts.slice(from, from + AT_ONCE), wanted)));
  }
  signal?.throwIfAborted();
  return hits;
}

async function hitsIn(
  { reader, query, scan }: Source,
  parts: readonly number[],
  wanted: ReadonlySet<number> | null,
): Promise<CodeHit[]> {
  const shards = await Promise.all(parts.map((part) => reader.text(part)));
  const read = shards.flatMap((shard) =>
    readTexts(shard).filter((_, index) => wanted?.has(shard.first + index) ?? true),
  );
  const found = await scan(
    query,
    read.map(({ sample }) => sample.code),
  );
  return read.flatMap((one, index) => {
    const matches = found[index] ?? null;
    return matches === null ? [] : [{ ...one, matches }];
  });
}

/** Text shards that hold one of the places, ascending; null means every place. */
function partsWith({ texts }: Manifest, places: readonly number[] | null): number[] {
  if (places === null) return texts.map((_, shard) => shard);
  const wanted = new Set<number>();
  let shard = 0;
  let end = texts[0] ?? 0;
  for (const place of places) {
    while (place >= end && shard < texts.length) {
      shard += 1;
      end += texts[shard] ?? 0;
    }
    wanted.add(shard);
  }
  return [...wanted];
}
