import type { GoldBlock } from '../../schemas/gold.ts';
import { linesOf } from './lines.ts';
import { Counter } from './tally.ts';
import type { Tally } from './tally.ts';

/** Where a block lies and what it is: two blocks with the same key are the same span. */
export function spanKey(block: GoldBlock): string {
  return `${block.lines[0]}-${block.lines[1]} ${block.type}`;
}

/** Counts blocks whose lines and type are exactly those of the gold. */
export function countSpans(
  tally: Tally,
  gold: readonly GoldBlock[],
  predicted: readonly GoldBlock[],
): void {
  const left = new Counter<string>();
  for (const block of predicted) {
    tally.predicted.add(block.type);
    left.add(spanKey(block));
  }
  for (const block of gold) {
    tally.gold.add(block.type);
    if (left.get(spanKey(block)) === 0) continue;
    left.add(spanKey(block), -1);
    tally.hit.add(block.type);
  }
}

/** Counts, line by line, which type the gold and which the prediction gives it. */
export function countLines(
  tally: Tally,
  gold: readonly GoldBlock[],
  predicted: readonly GoldBlock[],
  inked: ReadonlySet<number>,
): void {
  const goldTypes = typePerLine(gold).types;
  const { types, twice } = typePerLine(predicted);
  tally.counts.add('overlap', twice);
  for (const line of inked) {
    const type = goldTypes.get(line);
    if (type === undefined) continue;
    const row = tally.confusion.get(type) ?? new Counter<string>();
    row.add(types.get(line) ?? 'none');
    tally.confusion.set(type, row);
  }
}

/** Where two blocks claim a line, the first one counts. */
function typePerLine(blocks: readonly GoldBlock[]): { types: Map<number, string>; twice: number } {
  const types = new Map<number, string>();
  let twice = 0;
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      if (types.has(line)) twice += 1;
      else types.set(line, block.type);
    }
  }
  return { types, twice };
}
