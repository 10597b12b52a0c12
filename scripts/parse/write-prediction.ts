import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block } from '../../src/lib/blocks/block.ts';
import type { ParsedPost } from '../../src/lib/post.ts';
import type { ReadDump } from './read-dump.ts';

/** Keys of a block that the gold format has. */
const GOLD_KEYS = [
  'level',
  'ordered',
  'depth',
  'number',
  'lang',
  'role',
  'in_item',
  'rows',
  'header',
  'name',
  'authors',
];

function row(post: number, block: Block): string {
  const fields = Object.entries(block).filter(([key]) => GOLD_KEYS.includes(key));
  return JSON.stringify({
    post,
    lines: block.lines,
    type: block.type,
    ...Object.fromEntries(fields),
  });
}

function postRow(post: ParsedPost): unknown {
  const { lines, title, publisher, authors, kind, truncated } = post;
  return {
    post: post.post,
    lines,
    title,
    publisher,
    authors,
    kind,
    truncated,
    duplicate_of: post.duplicateOf,
  };
}

/** Writes a dump's structure in the gold format; returns what was written, in one line. */
export function writePrediction(dump: ReadDump, folder: string): string {
  const name = basename(dump.file).replace(/\.txt$/, '');
  const { posts } = dump.parsed;
  const rows = posts.flatMap((post) => post.blocks.map((block) => row(post.post, block)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pred.jsonl`), rows.map((text) => `${text}\n`).join(''));
  writeFileSync(
    join(folder, `${name}.pred.posts.json`),
    `${JSON.stringify(posts.map(postRow), null, 1)}\n`,
  );
  return `${dump.file}: ${String(posts.length)} posts, ${String(rows.length)} blocks`;
}
