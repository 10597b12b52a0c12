import type { ListItem, Nodes, Root } from 'mdast';
import { stepBodies } from '../extract/procedures/step-bodies.ts';
import type { StepMarkdown } from '../../schemas/walkthrough-file.ts';
import type { StepUnit, Unit } from '../extract/unit.ts';
import { toPortableMarkdown } from './markdown.ts';

/**
 * Markdown of each step by its id: an item of a list with its number and all that belongs to it. The
 * heading of a section that is a step is the first paragraph of its item.
 *
 * @param ids of the parts with an address, by their node
 */
export function stepMarkdownOf(
  tree: Root,
  units: readonly Unit[],
  ids: ReadonlyMap<Nodes, string>,
): StepMarkdown {
  const found: StepMarkdown = {};
  for (const unit of units) {
    const id = ids.get(unit.node);
    if (unit.kind !== 'step' || unit.heading === null || id === undefined) continue;
    const [, ...children] = unit.node.children;
    const title: Block = { type: 'paragraph', children: unit.heading.children };
    found[id] = asItem(unit, [title, ...children]);
  }
  for (const { unit, after } of stepBodies(tree, units)) {
    const id = ids.get(unit.node);
    if (id === undefined) continue;
    const children = [...unit.node.children, ...after.filter(isBlock)];
    found[id] = asItem(unit, children);
  }
  return found;
}

function asItem({ node, number }: StepUnit, children: ListItem['children']): string {
  const spread = node.spread || children.length > node.children.length;
  const item: ListItem = { ...node, spread, children };
  return toPortableMarkdown([{ type: 'list', ordered: true, start: number, children: [item] }]);
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
