import { isDeepStrictEqual } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readMarkdown } from './read-markdown.ts';
import { READ_OPTIONS } from './syntax.ts';

/**
 * Whether the short ways of reading an entry see what the reader of Markdown sees, places included.
 *
 * @throws what that reader throws
 */
export function isReadAlike(mdx: string): boolean {
  return isDeepStrictEqual(readMarkdown(mdx), fromMarkdown(mdx, READ_OPTIONS));
}
