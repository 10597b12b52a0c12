import type { GoldBlock } from '../../schemas/gold.ts';

/** Characters of a line that does not count: blanks of all widths a dump holds, marks without ink. */
const BLANK_LINE = /^[ \t\u00a0\r\ufeff\u200b]*$/;

/** Numbers of the lines of a text that hold something. */
export function inkedLines(text: string): Set<number> {
  const inked = new Set<number>();
  text.split('\n').forEach((line, index) => {
    if (!BLANK_LINE.test(line)) inked.add(index + 1);
  });
  return inked;
}

/** Every line number of a block, from its first to its last. */
export function linesOf(block: GoldBlock): number[] {
  const [first, last] = block.lines;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

/** Every line that some block covers. */
export function coveredLines(blocks: readonly GoldBlock[]): Set<number> {
  return new Set(blocks.flatMap(linesOf));
}

/** The blocks without blank lines at their edges; a block of blank lines only is dropped. */
export function withoutBlankEdges(
  blocks: readonly GoldBlock[],
  inked: ReadonlySet<number>,
): GoldBlock[] {
  return blocks.flatMap((block) => {
    let [first, last] = block.lines;
    while (first <= last && !inked.has(first)) first += 1;
    while (last >= first && !inked.has(last)) last -= 1;
    return first > last ? [] : [{ ...block, lines: [first, last] }];
  });
}

/** Shared lines of two blocks by the lines from the start of the one to the end of the other. */
export function overlapShare(a: GoldBlock, b: GoldBlock): number {
  const shared = Math.min(a.lines[1], b.lines[1]) - Math.max(a.lines[0], b.lines[0]) + 1;
  const whole = Math.max(a.lines[1], b.lines[1]) - Math.min(a.lines[0], b.lines[0]) + 1;
  return Math.max(0, shared) / whole;
}
