import { readFileSync } from 'node:fs';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';
import { listDumps } from '../ingest/list-dumps.ts';
import type { Material } from './make-dump.ts';

/** The posts of folders of dumps, as lines; broken dumps are passed over. */
export function readMaterial(folders: readonly string[]): Material {
  return listDumps(folders).dumps.flatMap(({ path, shown }) => {
    const { text } = decodeDump(readFileSync(path), shown);
    const posts = text === null ? [] : splitPosts(splitLines(text));
    return posts.map((post) => post.lines.map((line) => line.raw));
  });
}
