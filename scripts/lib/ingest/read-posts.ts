import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { linesOf } from '../../../src/lib/dump/line.ts';
import type { Line } from '../../../src/lib/dump/line.ts';
import { postsIn } from '../../../src/lib/dump/split-posts.ts';
import type { PostLines } from '../../../src/lib/dump/split-posts.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { DumpFile } from './list-dumps.ts';

/** The lines of one post, as they stand in a dump. */
export interface SourcePost extends PostLines {
  dump: DumpFile;
  /** Place in the dump, from 1. */
  position: number;
  /** Hash of its lines: tells whether it changed. */
  hash: string;
}

/** A dump is read in pieces of about this size, cut between posts, so that its length does not matter. */
const PIECE = 4 * 1024 * 1024;
const SEPARATOR = Buffer.from('\nRead More');
const LINE_FEED = 0x0a;
const HASH_LENGTH = 16;

/** The posts of a dump, one after another; what is wrong with its bytes is reported in passing. */
export function* readPosts(
  dump: DumpFile,
  report: (issue: Issue) => void,
): Generator<SourcePost, void> {
  let position = 0;
  let lineNumber = 1;
  for (const bytes of readPieces(dump)) {
    const { text, issues } = decodeDump(bytes, dump.shown);
    for (const issue of issues) report(shifted(issue, lineNumber - 1));
    if (text === null) return;
    for (const post of postsIn(linesOf(text, lineNumber))) {
      position += 1;
      yield { ...post, dump, position, hash: hashOf(post.lines) };
    }
    lineNumber += countLines(text);
  }
  if (position === 0) report(emptyDump(dump));
}

function shifted(issue: Issue, lines: number): Issue {
  return issue.line === 0 ? issue : { ...issue, line: issue.line + lines };
}

function emptyDump(dump: DumpFile): Issue {
  const message = 'The dump holds no text.';
  const hint = 'Delete the file or fill it.';
  return { code: 'empty-dump', severity: 'warning', file: dump.shown, line: 0, message, hint };
}

/** How many lines `linesOf` gives. */
function countLines(text: string): number {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Hash of the lines from the first to the last with ink, without the separator. */
function hashOf(lines: readonly Line[]): string {
  const hash = createHash('sha256');
  const inked = lines.filter((line) => line.kind === 'text');
  for (const line of inked) hash.update(line.raw).update('\n');
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

function* readPieces(dump: DumpFile): Generator<Uint8Array, void> {
  const file = openSync(dump.path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let left = dump.bytes; left > 0;) {
      const chunk = Buffer.allocUnsafe(Math.min(PIECE, left));
      const length = readSync(file, chunk);
      left = length === 0 ? 0 : left - length;
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
      const end = left === 0 ? bytes.length : endOfLastPost(bytes);
      if (end > 0) yield bytes.subarray(0, end);
      rest = bytes.subarray(end);
    }
  } finally {
    closeSync(file);
  }
}

/** Where the line of the last separator ends; 0 when there is none. */
function endOfLastPost(bytes: Buffer): number {
  let at = bytes.lastIndexOf(SEPARATOR);
  while (at >= 0) {
    const end = bytes.indexOf(LINE_FEED, at + 1);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end).toString();
    if (end >= 0 && line.trim() === 'Read More') return end + 1;
    at = at === 0 ? -1 : bytes.lastIndexOf(SEPARATOR, at - 1);
  }
  return 0;
}
