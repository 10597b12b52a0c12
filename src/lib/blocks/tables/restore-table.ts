import { cellPerLine } from './cell-per-line.ts';
import { fitColumns, type ColumnFit } from './fit-columns.ts';
import { splitHead, type HeadSplit } from './head-row.ts';
import { capitalKeys, isRowLikeOthers } from './head-test.ts';
import { nbspRows } from './nbsp-columns.ts';
import { lexiconOf } from './post-lexicon.ts';
import { tokensOf, type RowToken } from './row-tokens.ts';
import { cellsOf, cutRow } from './split-rows.ts';
import type { TableContext } from './table-context.ts';
import { tableRow, type TableRow, type WordKnowledge } from './table-row.ts';
import { valueColumns, type ValueColumns } from './value-columns.ts';
import { wordPairs } from './word-pairs.ts';

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
/** Difference of scores from which on the best reading is certain. */
const CLEAR_LEAD = 4;

interface Candidate {
  fit: ColumnFit;
  head: HeadSplit | null;
  score: number;
}

/** The body's rows: a part of text still to be cut, then columns of values. */
interface Body {
  text: TableRow[];
  tokens: readonly (readonly RowToken[])[];
  values: ValueColumns;
}

function bodyOf(tokens: RowToken[][], headWords: number, known: WordKnowledge): Body {
  const values = valueColumns(tokens, headWords);
  const text = tokens.map((row, at) => tableRow(row.slice(0, values.starts[at]?.[0]), known));
  return { text, tokens, values };
}

function candidates(body: Body, head: readonly RowToken[] | null): Candidate[] {
  const { count } = body.values;
  const longest = body.text.reduce((most, row) => Math.max(most, row.tokens.length), 0);
  const named = head ? head.length + 1 - count : MOST_TEXT_COLUMNS;
  const most = Math.min(MOST_TEXT_COLUMNS, longest, named);
  const fewest = count === 0 ? 2 : Math.min(1, longest);
  const found: Candidate[] = [];
  for (let columns = fewest; columns <= Math.max(most, fewest); columns += 1) {
    const fit = fitColumns(body.text.slice(0, ROWS_FITTED), columns);
    const split = head && splitHead(head, columns + count, isIndex(body.tokens));
    found.push({ fit, head: split, score: fit.score + (head ? (split?.score ?? NO_HEAD) : 0) });
  }
  return found.sort((one, two) => two.score - one.score);
}

/** The rows are counted from 0, as a data frame prints them: the head has no name over that column. */
function isIndex(rows: readonly (readonly RowToken[])[]): boolean {
  return rows.length > 1 && rows.every((row, at) => row[0]?.text === String(at));
}

const joined = (tokens: readonly RowToken[]): string => tokens.map((token) => token.text).join(' ');

function cellsOfRow(body: Body, at: number, fit: ColumnFit): string[] {
  const [text, tokens] = [body.text[at], body.tokens[at]];
  if (!text || !tokens) return [];
  const cells = fit.columns === 0 ? [] : cellsOf(text, cutRow(text, fit.models).split);
  const starts = body.values.starts[at] ?? [];
  return [
    ...cells,
    ...starts.map((from, column) => joined(tokens.slice(from, starts[column + 1]))),
  ];
}

const asListing = (lines: readonly string[], reason: string): RestoredTable => ({
  rows: lines.map((line) => [line.trim()]),
  header: false,
  margin: 0,
  reason,
});

function keysAndValues(rows: readonly RowToken[][], keys: readonly number[]): RestoredTable {
  const cells = rows.map((tokens, at) => [
    joined(tokens.slice(0, keys[at])),
    joined(tokens.slice(keys[at])),
  ]);
  return { rows: cells, header: false, margin: 0.8, reason: 'a key in capitals opens every row' };
}

/** One row below another may end in a figure by chance. */
const FEWEST_ROWS = 2;

/** Whether the other rows end in more values than the first: it says what they are. */
function namesColumns(first: readonly RowToken[], rest: readonly RowToken[][]): boolean {
  if (rest.length < FEWEST_ROWS) return false;
  const words = first.length;
  return valueColumns(rest, words).count > valueColumns([first], words).count;
}

function restoreRows(lines: readonly string[], context: TableContext): RestoredTable {
  const tokens = lines.map(tokensOf);
  const [first = [], ...rest] = tokens;
  if (rest.length === 0) return asListing(lines, 'one row only');
  const isHead = namesColumns(first, rest);
  const keys = isHead ? null : capitalKeys(tokens);
  if (keys) return keysAndValues(tokens, keys);
  const known = { lexicon: lexiconOf(context.postText, lines), pairs: wordPairs(rest) };
  const headless = !isHead && isRowLikeOthers(first, rest);
  const body = bodyOf(headless ? tokens : rest, headless ? 0 : first.length, known);
  const [best, second] = candidates(body, headless ? null : first);
  if (!best) return asListing(lines, 'no columns found');
  const rows = body.tokens.map((_, at) => cellsOfRow(body, at, best.fit));
  const columns = best.fit.columns + body.values.count;
  return {
    rows: headless ? rows : [best.head?.cells ?? [joined(first)], ...rows],
    header: !headless,
    margin: second ? Math.min(1, (best.score - second.score) / CLEAR_LEAD) : 0.5,
    reason: `${String(columns)} columns fit the rows best`,
  };
}

/**
 * Puts the column boundaries back into the lines of a flattened table (raw lines, blank ones dropped).
 * The cells of a row, joined by a blank, are its line again; only cells that had a line each are not.
 *
 * Shapes that occur: one line a row, cells joined by one blank (most), by no-break spaces (then exact), or
 * by nothing where the markup had no blank; one line a cell (markup with `p` or line breaks in the cells);
 * no head at all (keys and values); a head without a name over the first column.
 */
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
  return restoreRows(lines, context);
}
