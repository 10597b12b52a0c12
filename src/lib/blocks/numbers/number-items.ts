import type { Block, OrderedItem } from '../block.ts';

/** The running count of one list at one depth. */
interface Counter {
  /** Number that the page showed on the last item. */
  shown: number;
  /** Number printed in the dump on the last item. */
  printed: number;
}

/** Whether a block right above an item announces a list of its own: a paragraph that ends in a colon. */
function announcesList(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.text.trimEnd().endsWith(':');
}

/** Walks through the blocks of a post and keeps one counter per depth. */
class Numbering {
  private readonly counters = new Map<number, Counter>();

  /** A block that is no ordered item goes by. */
  pass(block: Block): void {
    if (block.type === 'heading') this.counters.clear();
    else if (block.type === 'list-item' || block.type === 'item-paragraph') {
      this.dropFrom(block.depth + 1);
    }
  }

  next(item: OrderedItem, above: Block | undefined): number {
    const { depth, number: printed } = item;
    this.dropFrom(depth + 1);
    if (announcesList(above)) this.counters.clear();
    const counter = this.counters.get(depth);
    const shown = counter === undefined ? printed : counter.shown + 1;
    this.counters.set(depth, { shown, printed });
    return shown;
  }

  private dropFrom(depth: number): void {
    for (const known of [...this.counters.keys()]) if (known >= depth) this.counters.delete(known);
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
