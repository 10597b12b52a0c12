import type { List, ListItem, Nodes, Root } from 'mdast';
import { stepBodies } from '../extract/procedures/step-bodies.ts';
import type { StepMarkdown } from '../../schemas/walkthrough-file.ts';
import type { Unit } from '../extract/unit.ts';
import { toPortableMarkdown } from './markdown.ts';

/**
 * Markdown of each step by its id: an item of a list with its number and all that belongs to it.
 *
 * @param ids of the parts with an address, by their node
 */
export function stepMarkdownOf(
  tree: Root,
  units: readonly Unit[],
  ids: ReadonlyMap<Nodes, string>,
): StepMarkdown {
  const found: StepMarkdown = {};
  for (const { unit, after } of stepBodies(tree, units)) {
    const id = ids.get(unit.node);
    if (id === undefined) continue;
    const children = [...unit.node.children, ...after.filter(isBlock)];
    const item: ListItem = { ...unit.node, spread: unit.node.spread || after.length > 0, children };
    const list: List = { type: 'list', ordered: true, start: unit.number, children: [item] };
    found[id] = toPortableMarkdown([list]);
  }
  return found;
}

type Block = ListItem['children'][number];

const BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'code',
  'definition',
  'html',
  'list',
  'math',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
]);

function isBlock(node: Nodes): node is Block {
  return BLOCKS.has(node.type);
}
