import { splitAtNbsp } from './nbsp-columns.ts';
import { rowsBeforeCaption } from './rows-before-caption.ts';

/** A piece of a run of table lines, from the first line to behind the last. */
export interface TablePart {
  type: 'table' | 'caption';
  from: number;
  to: number;
}

/** Rows from which on a change of their number of cells begins another table. */
const FEWEST_ROWS = 2;

/** Where a row has another number of cells, told by no-break spaces, than the rows before: tables that touch. */
function tableStarts(lines: readonly string[]): number[] {
  const cells = lines.map((line) => splitAtNbsp(line.trim()).length);
  if (cells.some((count) => count < 2)) return [0];
  const starts = cells.flatMap((count, at) => (at === 0 || count !== cells[at - 1] ? [at] : []));
  const long = starts.every((start, at) => (starts[at + 1] ?? lines.length) - start >= FEWEST_ROWS);
  return long ? starts : [0];
}

/** The tables in lines that follow each other without a blank one, and the caption behind them if there is one. */
export function tableParts(lines: readonly string[]): TablePart[] {
  const end = rowsBeforeCaption(lines);
  const starts = tableStarts(lines.slice(0, end));
  const parts = starts.map((from, at): TablePart => ({
    type: 'table',
    from,
    to: starts[at + 1] ?? end,
  }));
  return end < lines.length ? [...parts, { type: 'caption', from: end, to: lines.length }] : parts;
}
