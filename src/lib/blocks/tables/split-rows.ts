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

/**
 * The best way to cut a row into the columns of the models: dynamic programming over columns and edges.
 * Columns may stay empty, at a price.
 */
export function cutRow(row: TableRow, models: readonly ColumnModel[]): CutRow {
  const places = row.edges.length + 1;
  const best = new Float64Array((models.length + 1) * places).fill(NEVER);
  // Edge from which the column's cell came; the edge itself when the column is empty.
  const from = new Int32Array((models.length + 1) * places).fill(-1);
  best[0] = 0;
  models.forEach((model, column) => {
    extend({ row, model, best, from }, column);
  });
  return {
    split: pathBack(from, models.length, places),
    score: best[models.length * places + places - 1] ?? NEVER,
  };
}

interface Table {
  row: TableRow;
  model: ColumnModel;
  best: Float64Array;
  from: Int32Array;
}

function extend({ row, model, best, from }: Table, column: number): void {
  const places = row.edges.length + 1;
  const empty = column === 0 ? EMPTY_FIRST : EMPTY_CELL;
  for (let start = 0; start < places; start += 1) {
    const before = best[column * places + start] ?? NEVER;
    if (before <= NEVER) continue;
    offer(best, from, { at: (column + 1) * places + start, score: before + empty, start });
    const odds = before + (row.odds[start] ?? 0);
    for (let to = start + 1; to < places; to += 1)
      offer(best, from, {
        at: (column + 1) * places + to,
        score: odds + model.fit(row, start, to),
        start,
      });
  }
}

function offer(
  best: Float64Array,
  from: Int32Array,
  step: { at: number; score: number; start: number },
): void {
  if (step.score <= (best[step.at] ?? NEVER)) return;
  best[step.at] = step.score;
  from[step.at] = step.start;
}

function pathBack(from: Int32Array, columns: number, places: number): RowSplit {
  const split: RowSplit = [];
  let to = places - 1;
  for (let column = columns; column > 0; column -= 1) {
    const start = from[column * places + to] ?? to;
    split.unshift(start === to || start < 0 ? -1 : start);
    to = start < 0 ? to : start;
  }
  return split;
}

/** First edge and the one behind the last of every cell; null where the cell is empty. */
function cellBounds(split: RowSplit, edges: number): ([number, number] | null)[] {
  return split.map((start, column) => {
    if (start < 0) return null;
    return [start, split.slice(column + 1).find((next) => next >= 0) ?? edges];
  });
}

/** Models of the columns as the splits have them. */
export function modelsOf(
  rows: readonly TableRow[],
  splits: readonly RowSplit[],
  columns: number,
): ColumnModel[] {
  const models = Array.from({ length: columns }, () => new ColumnModel());
  rows.forEach((row, at) => {
    cellBounds(splits[at] ?? [], row.edges.length).forEach((bounds, column) => {
      if (bounds) models[column]?.add(row, bounds[0], bounds[1]);
    });
  });
  for (const model of models) model.learn();
  return models;
}

/** Texts of a row's cells. */
export function cellsOf(row: TableRow, split: RowSplit): string[] {
  return cellBounds(split, row.edges.length).map((bounds) => {
    if (bounds === null) return '';
    const tokens = row.tokens.slice(
      row.edges[bounds[0]] ?? 0,
      row.edges[bounds[1]] ?? row.tokens.length,
    );
    return tokens.map((token) => token.text).join(' ');
  });
}
