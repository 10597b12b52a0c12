import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
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

/** A row of a JSON array, one sign further in. */
const indented = (value: unknown): string => JSON.stringify(value, null, 1).replace(/^/gm, ' ');

/** Writes a dump's structure in the gold format, post by post; keeps nothing of what it has written. */
export function openPrediction(file: string, folder: string): Prediction {
  const name = basename(file).replace(/\.txt$/, '');
  mkdirSync(folder, { recursive: true });
  const blocks = openSync(join(folder, `${name}.pred.jsonl`), 'w');
  const posts = openSync(join(folder, `${name}.pred.posts.json`), 'w');
  const count = { posts: 0, blocks: 0 };
  return {
    add(post) {
      writeSync(blocks, post.blocks.map((block) => `${row(post.post, block)}\n`).join(''));
      writeSync(posts, `${count.posts === 0 ? '[' : ','}\n${indented(postRow(post))}`);
      count.posts += 1;
      count.blocks += post.blocks.length;
    },
    close() {
      writeSync(posts, count.posts === 0 ? '[]\n' : '\n]\n');
      closeSync(blocks);
      closeSync(posts);
      return `${file}: ${String(count.posts)} posts, ${String(count.blocks)} blocks`;
    },
  };
}
