import { splitAtNbsp } from './nbsp-columns.ts';
import { rowsBeforeCaption } from './rows-before-caption.ts';

/** A piece of a run of table lines, from the first line to behind the last. */
export interface TablePart {
  type: 'table' | 'caption' | 'code';
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

/** A call of a notebook between the tables that it and the call before printed. */
const CALL = /^(?:\w+ = )?[A-Za-z_][\w.]*\([^()]*\)$/;

/** Runs of lines between calls; the calls themselves are code. */
function partAtCalls(lines: readonly string[]): TablePart[] {
  const calls = lines.map((line) => CALL.test(line.trim()));
  const parts: TablePart[] = [];
  calls.forEach((call, at) => {
    const last = parts.at(-1);
    const type = call ? 'code' : 'table';
    if (last?.type === type) last.to = at + 1;
    else parts.push({ type, from: at, to: at + 1 });
  });
  const whole = parts.every(({ type, from, to }) => type === 'code' || to - from >= FEWEST_ROWS);
  return whole && parts.length > 1 ? parts : [{ type: 'table', from: 0, to: lines.length }];
}

function partAtCounts(lines: readonly string[], part: TablePart): TablePart[] {
  if (part.type !== 'table') return [part];
  const starts = tableStarts(lines.slice(part.from, part.to)).map((start) => start + part.from);
  return starts.map((from, at) => ({ type: 'table', from, to: starts[at + 1] ?? part.to }));
}

/**
 * The tables in lines that follow each other without a blank one, calls of code between them, and the caption
 * behind them if there is one.
 */
export function tableParts(lines: readonly string[]): TablePart[] {
  const end = rowsBeforeCaption(lines);
  const rows = lines.slice(0, end);
  const parts = partAtCalls(rows).flatMap((part) => partAtCounts(rows, part));
  return end < lines.length ? [...parts, { type: 'caption', from: end, to: lines.length }] : parts;
}
