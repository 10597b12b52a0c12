import { ColumnModel } from './column-model.ts';
import { modelsOf, splitRow, type Row, type RowSplit } from './split-rows.ts';

export interface ColumnFit {
  columns: number;
  models: ColumnModel[];
  splits: RowSplit[];
  /** Mean score of a row, the price of the columns taken off. */
  score: number;
}

const ROUNDS = 4;
/** What one more column must gain in every row. */
const COLUMN_PRICE = 2.8;

/** A split with `columns` cells that takes the edges in the given order of preference. */
function startSplit(
  row: Row,
  columns: number,
  prefer: (odds: number, at: number) => number,
): RowSplit {
  const inner = row.edges
    .slice(1)
    .map((edge) => ({
      at: edge.at,
      rank: prefer(edge.odds, edge.at / Math.max(1, row.tokens.length)),
    }))
    .sort((one, two) => two.rank - one.rank)
    .slice(0, columns - 1)
    .map((edge) => edge.at)
    .sort((one, two) => one - two);
  return [0, ...inner, ...Array<number>(Math.max(0, columns - 1 - inner.length)).fill(-1)];
}

/** Ways to begin: edges as they look, leaning to the left, leaning to the right. */
const STARTS: readonly ((odds: number, at: number) => number)[] = [
  (odds) => odds,
  (odds, at) => odds - 3 * at,
  (odds, at) => odds + 3 * at,
];

function improve(rows: readonly Row[], columns: number, start: RowSplit[]): ColumnFit {
  let splits = start;
  let models = modelsOf(rows, splits, columns);
  let total = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = rows.map((row) => splitRow(row, models));
    splits = steps.map((step) => step.split);
    total = steps.reduce((sum, step) => sum + step.score, 0);
    models = modelsOf(rows, splits, columns);
  }
  return {
    columns,
    models,
    splits,
    score: total / Math.max(1, rows.length) - COLUMN_PRICE * columns,
  };
}

/** The best fit of so many columns, from several starts. */
export function fitColumns(rows: readonly Row[], columns: number): ColumnFit {
  const fits = STARTS.map((prefer) =>
    improve(
      rows,
      columns,
      rows.map((row) => startSplit(row, columns, prefer)),
    ),
  );
  return fits.reduce((best, fit) => (fit.score > best.score ? fit : best));
}
