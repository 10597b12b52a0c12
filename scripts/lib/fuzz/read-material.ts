import { readFileSync } from 'node:fs';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';
import { listDumps } from '../ingest/list-dumps.ts';
import { issueLine } from '../report-issues.ts';
import type { Material } from './make-dump.ts';

/**
 * The posts of folders of dumps, as lines; broken dumps are passed over.
 *
 * @throws when a folder is not there or holds none
 */
export function readMaterial(folders: readonly string[]): Material {
  const { dumps, issues } = listDumps(folders);
  const [wrong] = issues.filter(({ code }) => code !== 'unreadable');
  if (wrong !== undefined) throw new Error(issueLine(wrong));
  return dumps.flatMap(({ path, shown }) => {
    const { text } = decodeDump(readFileSync(path), shown);
    const posts = text === null ? [] : splitPosts(splitLines(text));
    return posts.map((post) => post.lines.map((line) => line.raw));
  });
}
