import type { Nodes, Root, Table } from 'mdast';
import type { TableCell, TableColumn, TableRecord } from '../../../schemas/table.ts';
import { plainText } from '../plain-text.ts';
import type { TableUnit, Unit } from '../unit.ts';
import { headUnit } from './head-unit.ts';
import { TEXT, measureOf } from './measure.ts';
import { identifies } from './name-words.ts';
import { measuresStandInRows } from './orientation.ts';
import { readCells, withUnit } from './read-cells.ts';
import { tableTexts } from './table-texts.ts';

export interface TableSource {
  /** Id of the post. */
  id: string;
  slug: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
}

/**
 * The tables of an entry with typed columns, in order. A figure of body row r and column c, both
 * from 1, has the fragment `<table id>-r<r>c<c>` in its post and on the page of the table.
 */
export function tablesOf(source: TableSource): TableRecord[] {
  const texts = tableTexts(source.tree);
  const units = source.units.filter((unit): unit is TableUnit => unit.kind === 'table');
  return units.flatMap((unit, index) => {
    const id = source.ids.get(unit.node);
    if (id === undefined) return [];
    const caption = texts.captions.get(unit.node);
    return {
      schemaVersion: 1,
      id,
      post: source.id,
      slug: source.slug,
      number: index + 1,
      caption: caption === undefined ? '' : oneLine(caption),
      section: sectionOf(unit, source),
      ...readTable(unit.node),
      notes: (texts.notes.get(unit.node) ?? []).map(oneLine),
    };
  });
}

/** Address of a cell, by its place in the body, from 0. */
export function cellAnchor(id: string, row: number, column: number): string {
  return `${id}-r${String(row + 1)}c${String(column + 1)}`;
}

/** What a table holds, without what stands around it. */
export type TableContent = Pick<TableRecord, 'measures' | 'columns' | 'rows' | 'rowMeasures'>;

/** Reads the cells of a table, and what its columns or rows measure. */
export function readTable(node: Table): TableContent {
  const [head = [], ...body] = gridOf(node);
  const cells = readCells(body);
  return measuresStandInRows(head, cells) ? byRows(head, cells) : byColumns(head, cells);
}

function byColumns(head: readonly string[], body: readonly TableCell[][]): TableContent {
  const units = head.map(headUnit);
  const rows = body.map((row) =>
    row.map((cell, column) =>
      identifies(head[column] ?? '')
        ? { ...cell, value: null }
        : withUnit(cell, units[column] ?? null),
    ),
  );
  return { measures: 'columns', columns: columnsOf(head, rows), rows, rowMeasures: [] };
}

/** Each row has a unit of its own; a column then has a type only when all rows agree. */
function byRows(head: readonly string[], body: readonly TableCell[][]): TableContent {
  const rows = body.map((row) => {
    const name = row[0]?.text ?? '';
    return row.map((cell, column) => {
      if (column === 0) return cell;
      return identifies(name) ? { ...cell, value: null } : withUnit(cell, headUnit(name));
    });
  });
  const columns = columnsOf(head, rows).map((column) => ({
    ...column,
    metric: null,
    direction: null,
  }));
  const rowMeasures = rows.map((row) => measureOf(row[0]?.text ?? '', row.slice(1)));
  return { measures: 'rows', columns, rows, rowMeasures };
}

function columnsOf(head: readonly string[], rows: readonly TableCell[][]): TableColumn[] {
  return head.map((name, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    return { name, ...(cells.length === 0 ? TEXT : measureOf(name, cells)) };
  });
}

/** Texts of all cells; short rows are filled up. */
function gridOf(node: Table): string[][] {
  const rows = node.children.map((row) => row.children.map((cell) => plainText(cell).trim()));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function sectionOf(unit: TableUnit, { units, ids }: TableSource): TableRecord['section'] {
  const section = unit.section === null ? undefined : units[unit.section];
  if (section?.kind !== 'section') return null;
  const id = ids.get(section.node);
  return id === undefined ? null : { id, title: plainText(section.node) };
}

function oneLine(node: Nodes): string {
  return plainText(node).replace(/\s+/g, ' ').trim();
}
