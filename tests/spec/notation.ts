import type { Block } from '../../src/lib/blocks/block.ts';

function label(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading${String(block.level)}`;
    case 'code':
      return `code:${block.lang}${block.in_item ? ' in item' : ''}`;
    case 'list-item':
      return block.ordered
        ? `item ${String(block.number)} depth ${String(block.depth)}`
        : `item depth ${String(block.depth)}`;
    case 'item-paragraph':
      return `item-paragraph depth ${String(block.depth)}`;
    case 'author-bio':
      return `author-bio (${block.name})`;
    case 'byline':
      return `byline (${block.authors.join(', ')})`;
    default:
      return block.type;
  }
}

/** `type first-last`, the way the case files write a block. */
export function notation(block: Block): string {
  return `${label(block)} ${String(block.lines[0])}-${String(block.lines[1])}`;
}

/** Whether a block is what a case expects; a case may leave out level and language. */
export function matches(expected: string, block: Block): boolean {
  const full = notation(block);
  const loose = full.replace(/^heading\d/, 'heading').replace(/^code:[\w+-]+/, 'code');
  return expected === full || expected === loose;
}
