import type { Measure, TableCell } from '../../schemas/table.ts';
import type { CellPlace } from '../extract/tables/best-values.ts';
import { SUMS_UP } from '../extract/tables/best-values.ts';
import { withoutUnit } from '../extract/tables/head-unit.ts';
import type { TableContent } from '../extract/tables/tables-of.ts';

/** Heads of a first column that only counts the rows. */
const NUMBERS_ROWS = /^(?:#|no\.?|index)?$/i;

/** A column or row of a table that may become a panel. */
export interface Series {
  name: string;
  measure: Measure;
  /** Cells with their place and the item that they belong to. */
  cells: { item: string; cell: TableCell; place: CellPlace }[];
}

export interface SeriesSet {
  /** The items have names, and not only numbers. */
  isNamed: boolean;
  by: string;
  items: string[];
  series: Series[];
}

/** The columns of a table, each over the names of the rows. */
export function columnSeries({ columns, rows }: TableContent): SeriesSet {
  const label = labelColumn(columns);
  const names = rowNames({ columns, rows }, label);
  const series = columns.flatMap((column, at): Series[] => {
    if (at === label) return [];
    const cells = rows.flatMap((row, place) => {
      const cell = row[at];
      const item = names[place];
      return cell === undefined || item === undefined || SUMS_UP.test(item)
        ? []
        : [{ item, cell, place: { row: place, column: at } }];
    });
    return [{ name: withoutUnit(column.name), measure: column, cells }];
  });
  const { name: by = '', type } = columns[label] ?? {};
  return { isNamed: type === 'text', by, items: names, series };
}

/** The rows of a table, each over the heads of the columns. */
export function rowSeries({ columns, rows, rowMeasures }: TableContent): SeriesSet {
  const items = unlike(columns.slice(1).map(({ name }) => name));
  const series = rows.map((row, at): Series => {
    const cells = row.slice(1).flatMap((cell, place) => {
      const item = items[place];
      return item === undefined || SUMS_UP.test(item)
        ? []
        : [{ item, cell, place: { row: at, column: place + 1 } }];
    });
    const measure = rowMeasures[at] ?? { type: 'number', unit: '', metric: null, direction: null };
    return { name: withoutUnit(row[0]?.text ?? ''), measure, cells };
  });
  return { isNamed: true, by: '', items, series };
}

/** The column in which rows have their names: the first, unless that one only numbers them. */
function labelColumn(columns: TableContent['columns']): number {
  const [first] = columns;
  if (first === undefined || first.type === 'text' || !NUMBERS_ROWS.test(first.name)) return 0;
  return Math.max(
    0,
    columns.findIndex(({ type }) => type === 'text'),
  );
}

/** Names of rows; where several have the same, parameters beside them tell them apart. */
function rowNames(
  { columns, rows }: Pick<TableContent, 'columns' | 'rows'>,
  label: number,
): string[] {
  let names = rows.map((row) => row[label]?.text ?? '');
  for (const [at, { name, metric, direction, type }] of columns.entries()) {
    if (new Set(names).size === names.length) return names;
    const isParameter =
      metric === null && direction === null && ['text', 'number', 'count'].includes(type);
    if (at === label || !isParameter) continue;
    names = names.map((before, row) => `${before}, ${name} ${rows[row]?.[at]?.text ?? ''}`);
  }
  return unlike(names);
}

function unlike(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
}
