import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { toMarkdown } from 'mdast-util-to-markdown';
import { WRITE_OPTIONS } from './write/syntax.ts';

const HEAD_OPTIONS = { extensions: [frontmatterToMarkdown(['yaml'])] };

/** The two halves of an entry; one after the other they are the file. */
export interface EntryText {
  /** From `---` to the blank line above the body. */
  head: string;
  body: string;
}

/** An entry as MDX text in which nothing can be executed. */
export function stringifyEntry(yaml: string, tree: Root): EntryText {
  const head = toMarkdown(
    { type: 'root', children: [{ type: 'yaml', value: yaml }] },
    HEAD_OPTIONS,
  );
  return { head: tree.children.length > 0 ? `${head}\n` : head, body: stringifyBody(tree) };
}

/** The body of an entry alone. */
export function stringifyBody(tree: Root): string {
  return toMarkdown(tree, WRITE_OPTIONS);
}
