import type { Measure, TableCell } from '../../../schemas/table.ts';
import { toBase } from '../values/to-base.ts';
import type { TableContent } from './tables-of.ts';

/** The place of a cell in the body, from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Rows and columns that sum up the others do not compete with them. */
export const SUMS_UP = /^(?:total|average|avg\.?|mean|median|sum|overall|all)$/i;

/**
 * The cells with the best value of their column, or of their row in a transposed table: only where it
 * is known in which direction better lies, and among at least two values that differ.
 */
export function bestValues({ measures, columns, rows, rowMeasures }: TableContent): CellPlace[] {
  if (measures === 'rows') {
    const names = columns.map(({ name }) => name);
    return rowMeasures.flatMap((measure, row) =>
      bestOf(measure, rows[row] ?? [], names).map((column) => ({ row, column })),
    );
  }
  const names = rows.map((row) => row[0]?.text ?? '');
  return columns.flatMap((measure, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    return bestOf(measure, cells, names).map((row) => ({ row, column }));
  });
}

/** Places of the best cells; of a bound nobody knows whether it is the best. */
function bestOf(
  { direction }: Measure,
  cells: readonly TableCell[],
  names: readonly string[],
): number[] {
  const competing = cells.flatMap(({ value }, place) =>
    value === null || SUMS_UP.test(names[place] ?? '') ? [] : [{ value, place }],
  );
  if (direction === null || competing.some(({ value }) => value.bound !== undefined)) return [];
  const figures = competing.map(({ value }) => toBase(value).value);
  const best = figures.reduce(direction === 'up' ? larger : smaller, figures[0] ?? 0);
  if (figures.every((figure) => figure === best)) return [];
  return competing.filter((_, at) => figures[at] === best).map(({ place }) => place);
}

const larger = (a: number, b: number): number => Math.max(a, b);
const smaller = (a: number, b: number): number => Math.min(a, b);
