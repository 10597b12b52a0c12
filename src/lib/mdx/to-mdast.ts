import type { List, ListItem as ListItemNode, Root } from 'mdast';
import type { Block, ListItem } from '../blocks/block.ts';
import { component } from './blocks/component.ts';
import { flowNode, isBodyBlock } from './blocks/flow-node.ts';
import type { BodyBlock } from './blocks/flow-node.ts';
import { isNumberable } from './blocks/numberable.ts';
import { ListStack } from './blocks/list-stack.ts';
import { isOverlong } from './blocks/overlong.ts';
import { toPhrasing } from './blocks/phrasing.ts';
import type { Flow } from './tree.ts';

/** The body of an entry as a tree: all blocks but those that the frontmatter holds, in order. */
export function toMdast(blocks: readonly Block[]): Root {
  const root: Root = { type: 'root', children: [] };
  const lists = new ListStack();
  const body = blocks.filter(isBodyBlock);
  for (let index = 0; index < body.length; index += 1) {
    const block = body[index];
    if (block === undefined) continue;
    const caption = block.type === 'alt' && !isOverlong(block) ? captionOf(body[index + 1]) : null;
    const node = caption === null ? flowNode(block) : figure(block, caption);
    if (caption !== null) index += 1;
    const depth = depthOf(block, body[index + 1]);
    place(block, node, { depth, lists, root });
  }
  for (const node of root.children) if (node.type === 'list') setSpread(node);
  return root;
}

interface Target {
  /** Depth of the list item that holds the block; 0: none. */
  depth: number;
  lists: ListStack;
  root: Root;
}

function place(block: BodyBlock, node: Flow, { depth, lists, root }: Target): void {
  if (block.type === 'list-item' && isNumberable(block)) {
    const list = lists.add(block, node);
    if (list !== null) root.children.push(list);
    return;
  }
  if (depth > 0 && lists.extend(depth, node)) return;
  lists.close();
  root.children.push(block.type === 'list-item' ? numberedParagraph(block) : node);
}

function numberedParagraph(block: ListItem): Flow {
  const text = block.ordered ? `${String(block.number)}. ${block.text}` : block.text;
  return flowNode({ ...block, text });
}

/** A picture, table or formula lies in the item when the item goes on below it. */
function depthOf(block: BodyBlock, next: BodyBlock | undefined): number {
  if (block.type === 'item-paragraph') return block.depth;
  if (block.type === 'code') return block.in_item ? Math.max(1, block.depth) : 0;
  if (!['alt', 'caption', 'table', 'math'].includes(block.type)) return 0;
  if (next?.type === 'item-paragraph') return next.depth;
  return next?.type === 'code' && next.in_item ? Math.max(1, next.depth) : 0;
}

function captionOf(next: BodyBlock | undefined): BodyBlock | null {
  return next?.type === 'caption' && !isOverlong(next) ? next : null;
}

/** The alternative text of a lost picture and the caption below it are one figure. */
function figure(alt: BodyBlock, caption: BodyBlock): Flow {
  return component('Figure', 'text' in caption ? toPhrasing(caption.text) : [], {
    alt: 'text' in alt ? alt.text : '',
  });
}

/** Blank lines between items as soon as one of them holds more than a paragraph and its sub-lists. */
function setSpread(list: List): boolean {
  const spreads = list.children.map((item) => {
    const inner = item.children.map((child) => child.type === 'list' && setSpread(child));
    item.spread = isSpread(item) || inner.includes(true);
    return item.spread;
  });
  list.spread = spreads.includes(true);
  return list.spread;
}

function isSpread(item: ListItemNode): boolean {
  return item.children.some((child, index) => index > 0 && child.type !== 'list');
}
