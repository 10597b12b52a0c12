import { boundaryOdds } from './boundary-odds.ts';
import { ColumnModel, featuresOf } from './column-model.ts';
import type { RowToken } from './row-tokens.ts';

/** Where the cells of a row begin, one entry per column: index of the first token; -1 for an empty cell. */
export type RowSplit = number[];

export interface Row {
  tokens: readonly RowToken[];
  /** Places where a cell may begin (the first is 0) with the log-odds of each. */
  edges: readonly { at: number; odds: number }[];
}

/** Edges tried in a row, the likeliest. Bounds the cost of a row whatever its length. */
const MOST_EDGES = 16;
const EMPTY_CELL = -3;
const EMPTY_FIRST = -5;

export function rowOf(tokens: readonly RowToken[]): Row {
  const inner: { at: number; odds: number }[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (left && right) inner.push({ at, odds: boundaryOdds(left, right) });
  }
  const likely = inner
    .sort((one, two) => two.odds - one.odds || one.at - two.at)
    .slice(0, MOST_EDGES)
    .sort((one, two) => one.at - two.at);
  return { tokens, edges: [{ at: 0, odds: 0 }, ...likely] };
}

interface Step {
  score: number;
  split: RowSplit;
}

/**
 * The best way to cut a row into the columns of the models: dynamic programming over columns and edges.
 * Columns may stay empty, at a price.
 */
export function splitRow(row: Row, models: readonly ColumnModel[]): Step {
  const ends = [...row.edges.slice(1).map((edge) => edge.at), row.tokens.length];
  const places = row.edges.length;
  let best: (Step | null)[] = [{ score: 0, split: [] }, ...Array<null>(places).fill(null)];
  for (const [column, model] of models.entries()) {
    const next: (Step | null)[] = Array<null>(places + 1).fill(null);
    const empty = column === 0 ? EMPTY_FIRST : EMPTY_CELL;
    for (let from = 0; from <= places; from += 1) {
      const before = best[from];
      if (!before) continue;
      offer(next, from, { score: before.score + empty, split: [...before.split, -1] });
      const edge = row.edges[from];
      if (!edge) continue;
      for (let to = from; to < places; to += 1) {
        const features = featuresOf(row.tokens, edge.at, ends[to] ?? 0);
        const score = before.score + edge.odds + model.fit(features);
        offer(next, to + 1, { score, split: [...before.split, edge.at] });
      }
    }
    best = next;
  }
  return (
    best[places] ?? {
      score: Number.NEGATIVE_INFINITY,
      split: models.map((_, at) => (at === 0 ? 0 : -1)),
    }
  );
}

function offer(next: (Step | null)[], at: number, step: Step): void {
  const held = next[at];
  if (!held || step.score > held.score) next[at] = step;
}

/** Models of the columns as the splits have them. */
export function modelsOf(
  rows: readonly Row[],
  splits: readonly RowSplit[],
  columns: number,
): ColumnModel[] {
  const models = Array.from({ length: columns }, () => new ColumnModel());
  rows.forEach((row, at) => {
    const split = splits[at] ?? [];
    cellBounds(split, row.tokens.length).forEach((bounds, column) => {
      if (bounds) models[column]?.add(featuresOf(row.tokens, bounds[0], bounds[1]));
    });
  });
  return models;
}

/** First token and the one after the last of every cell; null where the cell is empty. */
export function cellBounds(split: RowSplit, tokens: number): ([number, number] | null)[] {
  return split.map((from, column) => {
    if (from < 0) return null;
    const after = split.slice(column + 1).find((start) => start >= 0);
    return [from, after ?? tokens];
  });
}

/** Texts of a row's cells. */
export function cellsOf(row: Row, split: RowSplit): string[] {
  return cellBounds(split, row.tokens.length).map((bounds) =>
    bounds === null
      ? ''
      : row.tokens
          .slice(bounds[0], bounds[1])
          .map((token) => token.text)
          .join(' '),
  );
}
