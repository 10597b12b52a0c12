import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block } from '../../src/lib/blocks/block.ts';
import type { ParsedPost } from '../../src/lib/post.ts';

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

/** A file that is written piece by piece. */
export interface Prediction {
  add: (post: ParsedPost) => void;
  /** Ends the files; returns what was written, in one line. */
  close: () => string;
}

/** Writes a dump's structure in the gold format, post by post. */
export function openPrediction(file: string, folder: string): Prediction {
  const name = basename(file).replace(/\.txt$/, '');
  mkdirSync(folder, { recursive: true });
  const blocks = openSync(join(folder, `${name}.pred.jsonl`), 'w');
  const posts: unknown[] = [];
  let count = 0;
  return {
    add(post) {
      const rows = post.blocks.map((block) => `${row(post.post, block)}\n`);
      writeSync(blocks, rows.join(''));
      posts.push(postRow(post));
      count += rows.length;
    },
    close() {
      closeSync(blocks);
      const rows = JSON.stringify(posts, null, 1);
      writeFileSync(join(folder, `${name}.pred.posts.json`), `${rows}\n`);
      return `${file}: ${String(posts.length)} posts, ${String(count)} blocks`;
    },
  };
}
