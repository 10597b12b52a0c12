import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../lib/dump/decode-dump.ts';
import { splitLines } from '../lib/dump/line.ts';
import type { PostRecord } from '../schemas/post-view.ts';

/** A line of a dump, as it stands there. */
export interface SourceLine {
  number: number;
  text: string;
}

type Placed = Pick<PostRecord, 'slug' | 'source'>;

/** Folder of the dumps, if the site is to carry their text; set by `--with-source`. */
const folder = process.env['POSTSHELF_SOURCE'] ?? '';

/** File of the page with the text of a post as its dump has it; null when the site has no such page. */
export function sourcePage(post: Placed): string | null {
  return sourceFile(post) === null ? null : `posts/${post.slug}.source.html`;
}

/** The lines of a post in its dump; `L7` is the id of line 7 on their page. */
export function getSourceLines(post: Placed): SourceLine[] {
  const file = sourceFile(post);
  if (file === null || post.source === undefined) return [];
  const [first, last] = post.source.lines;
  return linesOf(file)
    .slice(first - 1, last)
    .map((text, index) => ({ number: first + index, text }));
}

function sourceFile(post: Placed): string | null {
  if (folder === '' || post.source === undefined) return null;
  const file = join(folder, post.source.file);
  return existsSync(file) ? file : null;
}

const read = new Map<string, string[]>();

function linesOf(file: string): string[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const { text } = decodeDump(readFileSync(file), file);
  const lines = splitLines(text ?? '').map((line) => line.raw);
  read.set(file, lines);
  return lines;
}
