import type { Block, OrderedItem } from '../block.ts';

/** Whether a block right above an item announces a list of its own: a paragraph that ends in a colon. */
function announcesList(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.text.trimEnd().endsWith(':');
}

/** Walks through the blocks of a post and keeps one count per depth. */
class Numbering {
  /** Numbers that the page showed on the last item of each depth. */
  private readonly shown = new Map<number, number>();

  /** A block that is no ordered item goes by. */
  pass(block: Block): void {
    if (block.type === 'heading') this.shown.clear();
    else if (block.type === 'list-item' || block.type === 'item-paragraph') {
      this.dropFrom(block.depth + 1);
    }
  }

  next(item: OrderedItem, above: Block | undefined): number {
    const { depth, number: printed } = item;
    this.dropFrom(depth + 1);
    if (announcesList(above)) this.shown.clear();
    const last = this.shown.get(depth);
    const shown = last === undefined ? printed : last + 1;
    this.shown.set(depth, shown);
    return shown;
  }

  private dropFrom(depth: number): void {
    for (const known of [...this.shown.keys()]) if (known >= depth) this.shown.delete(known);
  }
}

/**
 * Gives every ordered item the number that the page showed. The dump counts each piece of an
 * interrupted list from 1; the count goes on until a heading or a paragraph that announces a new
 * list. A list inside an item ends with the next paragraph of that item.
 */
export function numberItems(blocks: readonly Block[]): Block[] {
  const numbering = new Numbering();
  return blocks.map((block, index) => {
    if (block.type !== 'list-item' || !block.ordered) {
      numbering.pass(block);
      return block;
    }
    const item: OrderedItem = { ...block, number: numbering.next(block, blocks[index - 1]) };
    return item;
  });
}
