import { ColumnModel } from './column-model.ts';
import type { TableRow } from './table-row.ts';

/** Edge at which each column's cell begins; -1 for an empty cell. */
export type RowSplit = number[];

const EMPTY_CELL = -3;
const EMPTY_FIRST = -5;
const NEVER = -1e9;

export interface CutRow {
  split: RowSplit;
  score: number;
}

/** A row being cut: a line of places for each column and one before the first. */
interface Table {
  places: number;
  /** Score of the best way to each place. */
  best: Float64Array;
  /** Edge from which the column's cell came; the edge itself when the column is empty. */
  from: Int32Array;
}

/** The table of the row cut last: tens of thousands are cut for a post, and a new one would cost as much as its filling. */
let table: Table = { places: 0, best: new Float64Array(0), from: new Int32Array(0) };

/** A table with nothing in it; the one before is no longer of use. */
function emptyTable(columns: number, places: number): Table {
  const size = (columns + 1) * places;
  const fits = table.best.length >= size;
  const best = fits ? table.best : new Float64Array(size);
  const from = fits ? table.from : new Int32Array(size);
  best.fill(NEVER, 0, size);
  best[0] = 0;
  table = { places, best, from };
  return table;
}

/**
 * The best way to cut a row into the columns of the models: dynamic programming over columns and edges.
 * Columns may stay empty, at a price.
 */
export function cutRow(row: TableRow, models: readonly ColumnModel[]): CutRow {
  const places = row.edges.length + 1;
  const cut = emptyTable(models.length, places);
  models.forEach((model, column) => {
    extend(cut, row, model, { column, last: column === models.length - 1 });
  });
  return {
    split: pathBack(cut, models.length),
    score: cut.best[models.length * places + places - 1] ?? NEVER,
  };
}

function extend(
  { places, best, from }: Table,
  row: TableRow,
  model: ColumnModel,
  { column, last }: { column: number; last: boolean },
): void {
  const empty = column === 0 ? EMPTY_FIRST : EMPTY_CELL;
  const next = (column + 1) * places;
  for (let start = 0; start < places; start += 1) {
    const before = best[column * places + start] ?? NEVER;
    if (before <= NEVER) continue;
    if (before + empty > (best[next + start] ?? NEVER)) {
      best[next + start] = before + empty;
      from[next + start] = start;
    }
    const odds = before + (row.odds[start] ?? 0);
    // The last column ends where the row does.
    for (let to = last ? Math.max(start + 1, places - 1) : start + 1; to < places; to += 1) {
      const score = odds + model.fit(row, start, to);
      if (score <= (best[next + to] ?? NEVER)) continue;
      best[next + to] = score;
      from[next + to] = start;
    }
  }
}

/** The way to the row's end; a place without a way counts as an empty cell. */
function pathBack({ places, best, from }: Table, columns: number): RowSplit {
  const split: RowSplit = [];
  let to = places - 1;
  for (let column = columns; column > 0; column -= 1) {
    const at = column * places + to;
    const start = (best[at] ?? NEVER) > NEVER ? (from[at] ?? to) : to;
    split.unshift(start === to ? -1 : start);
    to = start;
  }
  return split;
}

/** Tells of each cell that is not empty its column, its first edge and the one behind its last, the last cell first. */
function eachCell(
  split: RowSplit,
  edges: number,
  tell: (column: number, start: number, end: number) => void,
): void {
  let end = edges;
  for (let column = split.length - 1; column >= 0; column -= 1) {
    const start = split[column] ?? -1;
    if (start < 0) continue;
    tell(column, start, end);
    end = start;
  }
}

/** Models of the columns as the splits have them. */
export function modelsOf(
  rows: readonly TableRow[],
  splits: readonly RowSplit[],
  columns: number,
): ColumnModel[] {
  const models = Array.from({ length: columns }, () => new ColumnModel());
  rows.forEach((row, at) => {
    eachCell(splits[at] ?? [], row.edges.length, (column, start, end) => {
      models[column]?.add(row, start, end);
    });
  });
  for (const model of models) model.learn();
  return models;
}

/** Texts of a row's cells. */
export function cellsOf(row: TableRow, split: RowSplit): string[] {
  const cells = split.map(() => '');
  eachCell(split, row.edges.length, (column, start, end) => {
    const tokens = row.tokens.slice(row.edges[start] ?? 0, row.edges[end] ?? row.tokens.length);
    cells[column] = tokens.map((token) => token.text).join(' ');
  });
  return cells;
}
