import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { toMarkdown } from 'mdast-util-to-markdown';
import { WRITE_OPTIONS } from './write/syntax.ts';

const HEAD_OPTIONS = { extensions: [frontmatterToMarkdown(['yaml'])] };

/** The first half of an entry: from `---` to `---`, with the blank line above the body if there is one. */
export function stringifyHead(yaml: string, tree: Root): string {
  const head = toMarkdown(
    { type: 'root', children: [{ type: 'yaml', value: yaml }] },
    HEAD_OPTIONS,
  );
  return tree.children.length > 0 ? `${head}\n` : head;
}

/** The second half of an entry, its body, as MDX text in which nothing can be executed. */
export function stringifyBody(tree: Root): string {
  return toMarkdown(tree, WRITE_OPTIONS);
}
