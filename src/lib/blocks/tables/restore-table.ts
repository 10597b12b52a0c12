import { cellPerLine } from './cell-per-line.ts';
import { fitColumns, type ColumnFit } from './fit-columns.ts';
import { splitHead, type HeadSplit } from './head-row.ts';
import { nbspRows } from './nbsp-columns.ts';
import { lexiconOf, type PostLexicon } from './post-lexicon.ts';
import { tokensOf, type RowToken } from './row-tokens.ts';
import { cellsOf, cutRow } from './split-rows.ts';
import { tableRow, type TableRow } from './table-row.ts';
import type { TableContext } from './table-context.ts';
import { valueColumns, type ValueColumns } from './value-columns.ts';

export interface RestoredTable {
  rows: string[][];
  /** Whether the first row is a head. */
  header: boolean;
  /** 0 … 1: how far the best reading lay ahead of the next one. */
  margin: number;
  reason: string;
}

/** Rows by which the columns are told; the rest is cut by the models found. */
const ROWS_FITTED = 20;
/** More columns of text than this do not occur in posts. */
const MOST_TEXT_COLUMNS = 6;
/** Against a number of columns for which the head has not words enough. */
const NO_HEAD = -6;

interface Candidate {
  fit: ColumnFit;
  head: HeadSplit | null;
  score: number;
}

/** The body's rows: a part of text still to be cut, then columns of values. */
interface Body {
  text: TableRow[];
  rows: TableRow[];
  values: ValueColumns;
}

function bodyOf(rows: TableRow[], headWords: number, lexicon: PostLexicon): Body {
  const values = valueColumns(rows, headWords);
  const text = rows.map((row, at) => {
    const end = values.starts[at]?.[0];
    return end === undefined ? row : tableRow(row.tokens.slice(0, end), lexicon);
  });
  return { text, rows, values };
}

function candidates(body: Body, head: readonly RowToken[]): Candidate[] {
  const { count } = body.values;
  const longest = Math.max(...body.text.map((row) => row.tokens.length));
  const most = Math.min(MOST_TEXT_COLUMNS, longest, head.length + 1 - count);
  const found: Candidate[] = [];
  const fewest = count === 0 ? 2 : Math.min(1, longest);
  for (let columns = fewest; columns <= Math.max(most, fewest); columns += 1) {
    const fit = fitColumns(body.text.slice(0, ROWS_FITTED), columns);
    const split = splitHead(head, columns + count, isIndex(body.rows));
    found.push({ fit, head: split, score: fit.score + (split?.score ?? NO_HEAD) });
  }
  return found.sort((one, two) => two.score - one.score);
}

/** The rows are counted from 0, as a data frame prints them: the head has no name over that column. */
function isIndex(rows: readonly TableRow[]): boolean {
  return rows.length > 1 && rows.every((row, at) => row.tokens[0]?.text === String(at));
}

function cellsOfRow(body: Body, at: number, fit: ColumnFit): string[] {
  const [text, row] = [body.text[at], body.rows[at]];
  if (!text || !row) return [];
  const cells = fit.columns === 0 ? [] : cellsOf(text, cutRow(text, fit.models).split);
  const starts = body.values.starts[at] ?? [];
  const values = starts.map((from, column) =>
    row.tokens
      .slice(from, starts[column + 1] ?? row.tokens.length)
      .map((token) => token.text)
      .join(' '),
  );
  return [...cells, ...values];
}

const asListing = (lines: readonly string[], reason: string): RestoredTable => ({
  rows: lines.map((line) => [line.trim()]),
  header: false,
  margin: 0,
  reason,
});

/** Puts the column boundaries back into the lines of a flattened table (raw lines, blank ones dropped). */
export function restoreTable(lines: readonly string[], context: TableContext): RestoredTable {
  const separated = nbspRows(lines);
  if (separated)
    return {
      rows: separated,
      header: true,
      margin: 1,
      reason: 'no-break spaces between all cells',
    };
  const grid = cellPerLine(lines);
  if (grid)
    return { rows: grid, header: true, margin: 0.6, reason: 'one cell a line, shapes repeat' };
  const lexicon = lexiconOf(context.postText, lines);
  const [first, ...rest] = lines.map((line) => tableRow(tokensOf(line), lexicon));
  if (!first || rest.length === 0) return asListing(lines, 'one row only');
  const body = bodyOf(rest, first.tokens.length, lexicon);
  const [best, second] = candidates(body, first.tokens);
  if (!best) return asListing(lines, 'no columns found');
  const head = best.head?.cells ?? [first.tokens.map((token) => token.text).join(' ')];
  return {
    rows: [head, ...rest.map((_, at) => cellsOfRow(body, at, best.fit))],
    header: true,
    margin: second ? Math.min(1, (best.score - second.score) / 4) : 0.5,
    reason: `${String(best.fit.columns + body.values.count)} columns fit the rows best`,
  };
}
