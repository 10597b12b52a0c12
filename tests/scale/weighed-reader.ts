import { gzipSync } from 'node:zlib';
import type { CodeIndex } from '../../src/lib/code-index/build-index.ts';
import type { IndexReader } from '../../src/lib/code-index/format.ts';
import { partReader, partsOf } from '../../src/lib/code-index/index-parts.ts';

/** Bytes that the head of an answer adds to each file on the way. */
const HEAD = 150;

/** A reader that counts what a browser would load: each part once, as a script, gzipped. */
export interface WeighedReader extends IndexReader {
  /** What was loaded since the last call. */
  taken: () => { bytes: number; files: number };
}

/** @returns makes readers that have loaded nothing yet */
export function weighIndex(index: CodeIndex): () => WeighedReader {
  const parts = partsOf(index);
  const weights = new Map<string, number>();
  const weigh = (name: string): number => {
    const script = `postshelfCode("${name}",${JSON.stringify(parts.get(name))})\n`;
    const weight = weights.get(name) ?? HEAD + gzipSync(script).length;
    weights.set(name, weight);
    return weight;
  };
  return () => {
    const seen = new Set<string>();
    let taken = { bytes: 0, files: 0 };
    const load = (name: string): Promise<never> => {
      if (!parts.has(name)) return Promise.reject(new Error(`no part ${name}`));
      if (!seen.has(name)) taken = { bytes: taken.bytes + weigh(name), files: taken.files + 1 };
      seen.add(name);
      return Promise.resolve(parts.get(name) as never);
    };
    return {
      ...partReader(load),
      taken: () => {
        const now = taken;
        taken = { bytes: 0, files: 0 };
        return now;
      },
    };
  };
}
