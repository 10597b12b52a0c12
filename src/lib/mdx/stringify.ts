import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { WRITE_OPTIONS } from './write/syntax.ts';

/** The body of an entry as MDX text in which nothing can be executed. */
export function stringifyBody(tree: Root): string {
  return toMarkdown(tree, WRITE_OPTIONS);
}
