import type { ColumnModel } from './column-model.ts';
import { cutRow, modelsOf, type RowSplit } from './split-rows.ts';
import type { TableRow } from './table-row.ts';

export interface ColumnFit {
  columns: number;
  models: ColumnModel[];
  /** Mean score of a row, the price of the columns taken off. */
  score: number;
}

const ROUNDS = 4;
/** What one more column must gain in every row. */
const COLUMN_PRICE = 2.8;

/** How gladly an edge is taken at first: by its odds and its place, 0 at the left, 1 at the right. */
type Preference = (odds: number, place: number) => number;

/** Edges as they look, leaning to the left, leaning to the right. */
const STARTS: readonly Preference[] = [
  (odds) => odds,
  (odds, place) => odds - 3 * place,
  (odds, place) => odds + 3 * place,
];

function startSplit(row: TableRow, columns: number, prefer: Preference): RowSplit {
  const inner = row.edges
    .map((token, edge) => ({ edge, rank: prefer(row.odds[edge] ?? 0, token / row.tokens.length) }))
    .slice(1)
    .sort((one, two) => two.rank - one.rank)
    .slice(0, columns - 1)
    .map(({ edge }) => edge)
    .sort((one, two) => one - two);
  return [0, ...inner, ...Array<number>(Math.max(0, columns - 1 - inner.length)).fill(-1)];
}

const areSame = (some: readonly RowSplit[], others: readonly RowSplit[]): boolean =>
  some.every((split, row) => split.every((start, column) => start === others[row]?.[column]));

function improve(rows: readonly TableRow[], columns: number, start: RowSplit[]): ColumnFit {
  let models = modelsOf(rows, start, columns);
  let total = 0;
  let splits = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const cuts = rows.map((row) => cutRow(row, models));
    total = cuts.reduce((sum, { score }) => sum + score, 0);
    const before = splits;
    splits = cuts.map(({ split }) => split);
    if (round > 0 && areSame(splits, before)) break;
    models = modelsOf(rows, splits, columns);
  }
  return { columns, models, score: total / Math.max(1, rows.length) - COLUMN_PRICE * columns };
}

/** The best fit of so many columns to the rows, from several starts. */
export function fitColumns(rows: readonly TableRow[], columns: number): ColumnFit {
  const starts = STARTS.map((prefer) => rows.map((row) => startSplit(row, columns, prefer)));
  const different = new Map(starts.map((splits) => [splits.join(';'), splits]));
  const fits = [...different.values()].map((splits) => improve(rows, columns, splits));
  return fits.reduce((best, fit) => (fit.score > best.score ? fit : best));
}
