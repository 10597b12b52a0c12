import type { Table as TableNode, TableRow } from 'mdast';
import type { Table } from '../../blocks/block.ts';
import { toPhrasingLine } from './phrasing.ts';

/** A table with as many cells in every row; one that had no head gets an empty one. */
export function tableNode(block: Table): TableNode {
  const width = block.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rows = block.header ? block.rows : [[], ...block.rows];
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: rows.map((row) => rowNode(row, width)),
  };
}

function rowNode(row: readonly string[], width: number): TableRow {
  const cells = Array.from({ length: width }, (_, column) => row[column] ?? '');
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: toPhrasingLine(cell) })),
  };
}
