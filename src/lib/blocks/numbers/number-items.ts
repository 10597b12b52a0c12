import type { Block, OrderedItem } from '../block.ts';

/** A paragraph that announces a new procedure: after it a list counts from 1. */
const ANNOUNCEMENT =
  /\b(?:(?:complete|follow|perform|do|take|run|execute|carry out|use|try|go through|repeat) (?:\w+ ){0,4}(?:following|steps?|these|below)|(?:following|these|next|basic|main|few|simple|\d+|two|three|four|five|six|seven) (?:\w+ ){0,3}(?:steps?|tasks|procedure|instructions|actions)|steps? (?:to|are|for|is|below|in)|to (?:\w+ ){1,12}(?:, )?(?:complete|follow|perform|do|take))\b/i;

/** Only the end of a paragraph announces a list. */
const ANNOUNCEMENT_LENGTH = 240;

/** Whether the paragraph announces steps to come. */
export function announcesSteps(text: string): boolean {
  const end = text.slice(-ANNOUNCEMENT_LENGTH);
  return end.endsWith(':') && ANNOUNCEMENT.test(end);
}

/** The running count of one list at one depth. */
interface Counter {
  /** Number that the page showed on the last item. */
  shown: number;
  /** Number printed in the dump on the last item. */
  printed: number;
  /** What stood between the last item and now lets the next list start anew. */
  closed: boolean;
}

/** Walks through the blocks of a post and keeps one counter per depth. */
class Numbering {
  private readonly counters = new Map<number, Counter>();

  /** A block that is no ordered item goes by. */
  pass(block: Block): void {
    if (block.type === 'heading') this.counters.clear();
    else if (block.type === 'list-item') this.dropDeeper(block.depth + 1);
    else if (block.type === 'paragraph' && announcesSteps(block.text)) this.close();
  }

  next(depth: number, printed: number): number {
    this.dropDeeper(depth + 1);
    const counter = this.counters.get(depth);
    const goesOn = counter !== undefined && (printed === counter.printed + 1 || !counter.closed);
    const shown = goesOn ? counter.shown + 1 : printed;
    this.counters.set(depth, { shown, printed, closed: false });
    return shown;
  }

  private dropDeeper(depth: number): void {
    for (const known of [...this.counters.keys()]) if (known >= depth) this.counters.delete(known);
  }

  private close(): void {
    for (const counter of this.counters.values()) counter.closed = true;
  }
}

/**
 * Gives every ordered item the number that the page showed. The dump counts each piece of an
 * interrupted list from 1; the count goes on until a heading or an announced new procedure.
 */
export function numberItems(blocks: readonly Block[]): Block[] {
  const numbering = new Numbering();
  return blocks.map((block) => {
    if (block.type !== 'list-item' || !block.ordered) {
      numbering.pass(block);
      return block;
    }
    const item: OrderedItem = { ...block, number: numbering.next(block.depth, block.number) };
    return item;
  });
}
