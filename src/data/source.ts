import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../lib/dump/decode-dump.ts';
import { splitLines } from '../lib/dump/line.ts';
import type { Line } from '../lib/dump/line.ts';
import type { PostRecord } from '../schemas/post-view.ts';
import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';

export type { Passage, Recovered } from './passages.ts';

type Placed = Pick<PostRecord, 'slug' | 'source'>;

/** Folder of the dumps, if the site is to carry their text; set by `--with-source`. */
const folder = process.env['POSTSHELF_SOURCE'] ?? '';

/** File of the page with the text of a post as its dump has it; null when the site has no such page. */
export function sourcePage(post: Placed): string | null {
  return sourceFile(post) === null ? null : `posts/${post.slug}.source.html`;
}

/**
 * The text of a post as its dump has it, cut into what became a block each and the blank lines between.
 * Recovered anew: an entry that was edited since may say something else.
 */
export async function getPassages(post: Placed): Promise<Passage[]> {
  const file = sourceFile(post);
  if (file === null || post.source === undefined) return [];
  const [first, last] = post.source.lines;
  const lines = linesOf(file).slice(first - 1, last);
  // Only a site with the texts needs the parser.
  const { parsePost } = await import('../lib/parse-dump.ts');
  const { blocks } = parsePost({ lines, closed: true }, post.source.post);
  return passagesOf(lines, blocks);
}

function sourceFile(post: Placed): string | null {
  if (folder === '' || post.source === undefined) return null;
  const file = join(folder, post.source.file);
  return existsSync(file) ? file : null;
}

const read = new Map<string, Line[]>();

function linesOf(file: string): Line[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const { text } = decodeDump(readFileSync(file), file);
  const lines = splitLines(text ?? '');
  read.set(file, lines);
  return lines;
}
