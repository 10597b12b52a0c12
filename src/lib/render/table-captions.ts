import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';

/** A caption that names a table belongs to the table that it touches; no picture was lost there. */
const NAMES_TABLE = /^table\b/i;

/** Captions of tables, which entries hold as figures right above or below their table. */
export function tableCaptions(tree: Root): Map<Table, MdxJsxFlowElement> {
  const captions = new Map<Table, MdxJsxFlowElement>();
  tree.children.forEach((node, index) => {
    if (!isTableCaption(node)) return;
    const table = [tree.children[index + 1], tree.children[index - 1]].find(
      (near): near is Table => near?.type === 'table' && !captions.has(near),
    );
    if (table !== undefined) captions.set(table, node);
  });
  return captions;
}

function isTableCaption(node: Nodes): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return false;
  return node.attributes.length === 0 && NAMES_TABLE.test(toString(node).trim());
}
