import { noFrontmatter } from './read/no-frontmatter.ts';
import { readFrontmatter } from './read/read-frontmatter.ts';
import type { ReadFrontmatter } from './read/read-frontmatter.ts';

/** Some editors put a byte order mark in front. */
const HEAD = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The frontmatter of an entry alone; its body is not looked at. */
export function readHead(mdx: string, file: string): ReadFrontmatter {
  const head = HEAD.exec(mdx);
  if (head === null) return { post: null, issues: [noFrontmatter(file)] };
  return readFrontmatter(head[1] ?? '', file);
}
