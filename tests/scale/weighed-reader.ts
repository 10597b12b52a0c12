import { gzipSync } from 'node:zlib';
import type { CodeIndex } from '../../src/lib/code-index/build-index.ts';
import type { IndexReader } from '../../src/lib/code-index/format.ts';

/** Bytes that the head of an answer adds to each file on the way. */
const HEAD = 150;

/** A reader that counts what a browser would load: each part once, as a script, gzipped. */
export interface WeighedReader extends IndexReader {
  /** What was loaded since the last call. */
  taken: () => { bytes: number; files: number };
}

export function weighedReader(index: CodeIndex): WeighedReader {
  const seen = new Set<string>();
  let bytes = 0;
  let files = 0;
  const load = <T>(name: string, part: T | undefined): Promise<T> => {
    if (part === undefined) return Promise.reject(new Error(`no part ${name}`));
    if (!seen.has(name)) {
      seen.add(name);
      bytes += HEAD + gzipSync(`postshelfCode("${name}",${JSON.stringify(part)})\n`).length;
      files += 1;
    }
    return Promise.resolve(part);
  };
  return {
    manifest: () => load('manifest', index.manifest),
    text: (shard) => load(`t${String(shard)}`, index.texts[shard]),
    grams: (level, shard) =>
      load(`g${String(level)}-${String(shard)}`, index.levels[level]?.shards[shard]),
    big: (level, bucket) =>
      load(`b${String(level)}-${String(bucket)}`, index.levels[level]?.big.get(bucket)),
    runs: (shard) => load(`r${String(shard)}`, index.runs.shards[shard]),
    run: (number) => load(`p${String(number)}`, index.runs.postings[number]),
    classes: () => load('classes', index.runs.classes),
    taken: () => {
      const now = { bytes, files };
      bytes = 0;
      files = 0;
      return now;
    },
  };
}
