import type { Element, ElementContent, Properties } from 'hast';
import type { TableCell, TableColumn } from '../../schemas/table.ts';
import { bestValues } from '../extract/tables/best-values.ts';
import { headUnit } from '../extract/tables/head-unit.ts';
import { cellAnchor } from '../extract/tables/tables-of.ts';
import type { TableContent } from '../extract/tables/tables-of.ts';
import { isBlank } from '../extract/values/blank.ts';
import { toBase } from '../extract/values/to-base.ts';
import { h } from './hast.ts';

/** How the cells of a table are written. */
export interface TableView {
  content: TableContent;
  /** Id of the table; without it its cells have no address. */
  id: string | undefined;
  /** What stands in a cell of the body, or of the head: then the row is null. */
  inside(row: number | null, column: number): ElementContent[];
}

/**
 * A table whose figures stand at the right, the best ones marked. Figures that can be compared carry
 * their value in the base unit (`data-v`), by which a script sorts; each figure has an address.
 */
export function tableElement(view: TableView): Element {
  const { columns, rows } = view.content;
  const best = new Set(bestValues(view.content).map(({ row, column }) => key(row, column)));
  const right = columns.map((column, place) => standsRight(column, rows, place));
  const hasHead = columns.some(({ name }) => name !== '');
  const body = rows.map((row, at) =>
    tableRow(
      row.map((cell, place) =>
        place === 0 && cell.value === null && row.length > 1
          ? h('th', { scope: 'row' }, view.inside(at, place))
          : bodyCell(cell, { row: at, column: place }, view, best),
      ),
    ),
  );
  return h('table', {}, [
    hasHead
      ? h('thead', {}, [tableRow(columns.map((_, place) => headCell(place, view, right)))])
      : null,
    h('tbody', {}, body),
  ]);
}

/** Whether the figures of a table show which one is best. */
export function hasBest(content: TableContent): boolean {
  return bestValues(content).length > 0;
}

function headCell(
  place: number,
  { content, inside }: TableView,
  right: readonly boolean[],
): Element {
  const { name = '', unit = '' } = content.columns[place] ?? {};
  const isSaid = unit === '' || headUnit(name) !== null || name.includes(unit);
  return h('th', { scope: 'col', ...numeric(right[place] ?? false) }, [
    ...inside(null, place),
    ...(isSaid ? [] : [' ', h('span', { className: ['unit'] }, [unit])]),
  ]);
}

function bodyCell(
  { value }: TableCell,
  place: { row: number; column: number },
  { content, id, inside }: TableView,
  best: ReadonlySet<string>,
): Element {
  const { row, column } = place;
  if (value === null) return h('td', {}, inside(row, column));
  const isBest = best.has(key(row, column));
  const sorts = content.columns[column]?.type !== 'text';
  const properties: Properties = {
    className: isBest ? ['n', 'best'] : ['n'],
    ...(id === undefined ? {} : { id: cellAnchor(id, row, column) }),
    ...(sorts ? { dataV: String(toBase(value).value) } : {}),
  };
  return h('td', properties, [...inside(row, column), ...(isBest ? [bestRemark()] : [])]);
}

/** Said where the dot is not seen. */
function bestRemark(): Element {
  return h('span', { className: ['unseen'], dataPagefindIgnore: 'all' }, [', best']);
}

function standsRight(
  { type }: TableColumn,
  rows: readonly (readonly TableCell[])[],
  place: number,
): boolean {
  if (type !== 'text') return true;
  const filled = rows.flatMap((row) => row[place] ?? []).filter(({ text }) => !isBlank(text));
  return filled.length > 0 && filled.every(({ value }) => value !== null);
}

/** Blanks behind cells keep their words apart where only the text is read: search, copying. */
function tableRow(cells: readonly Element[]): Element {
  return h(
    'tr',
    {},
    cells.flatMap((cell) => [cell, ' ']),
  );
}

function numeric(isNumber: boolean): Properties {
  return isNumber ? { className: ['n'] } : {};
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
