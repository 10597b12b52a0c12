import type { Block } from '../block.ts';
import type { Span } from '../segment/spans.ts';
import { blockOf } from './block-of.ts';
import { partTables } from './part-tables.ts';

/** What a block says, for the block that follows it. */
export function textOfBlock(block: Block): string {
  if (block.type === 'code') return block.code;
  return block.type === 'table' ? '' : block.text;
}

/** Blocks that leave a list open: what follows them, indented, still belongs to the item. */
function itemDepthAfter(block: Block, before: number): number {
  if (block.type === 'list-item' || block.type === 'item-paragraph') return block.depth;
  if (block.type === 'code') return block.in_item ? before : 0;
  return block.type === 'alt' || block.type === 'caption' ? before : 0;
}

/** Blocks from spans, in order. */
export function buildBlocks(spans: readonly Span[], postText: string): Block[] {
  const blocks: Block[] = [];
  let itemDepth = 0;
  let leadIn = '';
  for (const span of spans.flatMap(partTables)) {
    const block = blockOf(span, { leadIn, itemDepth, postText });
    itemDepth = itemDepthAfter(block, itemDepth);
    leadIn = textOfBlock(block);
    blocks.push(block);
  }
  return blocks;
}
