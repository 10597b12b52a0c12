import { DEPTH, type StoredForest } from '../../src/lib/blocks/levels/forest.ts';
import type { Case } from './logistic.ts';
import { random } from './random.ts';
import { rounded } from './rounded.ts';

/** Whether a value lies above a bound. */
interface Split {
  value: number;
  bound: number;
}

interface Tree {
  splits: readonly Split[];
  leaves: readonly number[];
}

export interface Boosting {
  /** Trees of one bag. */
  rounds: number;
  /** Share of a leaf's best value that is taken. */
  rate: number;
  /** L2 shrinkage of the leaves. */
  shrink: number;
  /** Forests grown from chances of their own, whose mean is taken. */
  bags: number;
  /** Shares of the cases and of the values that a tree is grown from. */
  cases: number;
  values: number;
}

const MOST_BOUNDS = 31;

/** Bounds between the values of a column: all where few, else such that about as many cases lie between any two. */
function boundsOf(column: Float64Array): number[] {
  const sorted = column.toSorted();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BOUNDS + 1)
    return distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2);
  const cuts = Array.from(
    { length: MOST_BOUNDS },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / (MOST_BOUNDS + 1))] ?? 0,
  );
  return [...new Set(cuts)];
}

/** A column of values as the number of bounds below each. */
interface Column {
  value: number;
  bounds: readonly number[];
  ranks: Uint8Array;
}

function columnsOf(cases: readonly Case[]): Column[] {
  const width = cases[0]?.values.length ?? 0;
  return Array.from({ length: width }, (_, value) => {
    const column = Float64Array.from(cases, ({ values }) => values[value] ?? 0);
    const bounds = boundsOf(column);
    const ranks = Uint8Array.from(column, (x) => bounds.filter((bound) => x > bound).length);
    return { value, bounds, ranks };
  }).filter(({ bounds }) => bounds.length > 0);
}

/** Slope and curve of the loss at each case, and the leaf that it lies in. */
interface Grown {
  slopes: Float64Array;
  curves: Float64Array;
  leaves: Uint8Array;
  drawn: readonly number[];
}

const gain = (slope: number, curve: number, shrink: number): number =>
  slope ** 2 / (curve + shrink);

/** The bound of a column that lessens the loss most when all leaves are split at it, and by how much. */
function bestBound(
  { bounds, ranks }: Column,
  { slopes, curves, leaves, drawn }: Grown,
  leafCount: number,
  shrink: number,
): [rank: number, gain: number] {
  const width = bounds.length + 1;
  const slopeSums = new Float64Array(width * leafCount);
  const curveSums = new Float64Array(width * leafCount);
  for (const at of drawn) {
    const cell = (leaves[at] ?? 0) * width + (ranks[at] ?? 0);
    slopeSums[cell] = (slopeSums[cell] ?? 0) + (slopes[at] ?? 0);
    curveSums[cell] = (curveSums[cell] ?? 0) + (curves[at] ?? 0);
  }
  const gains = new Float64Array(bounds.length);
  for (let leaf = 0; leaf < leafCount; leaf += 1) {
    const [from, to] = [leaf * width, (leaf + 1) * width];
    const [slope, curve] = [slopeSums, curveSums].map((sums) =>
      sums.subarray(from, to).reduce((sum, x) => sum + x, 0),
    );
    let [below, under] = [0, 0];
    for (let rank = 0; rank < bounds.length; rank += 1) {
      below += slopeSums[from + rank] ?? 0;
      under += curveSums[from + rank] ?? 0;
      const rest = gain((slope ?? 0) - below, (curve ?? 0) - under, shrink);
      gains[rank] = (gains[rank] ?? 0) + gain(below, under, shrink) + rest;
    }
  }
  let best = 0;
  for (let rank = 1; rank < gains.length; rank += 1)
    if ((gains[rank] ?? 0) > (gains[best] ?? 0)) best = rank;
  return [best, gains[best] ?? 0];
}

/** Asks the best question of all leaves at once; marks the leaf that each case comes to. */
function split(columns: readonly Column[], grown: Grown, depth: number, shrink: number): Split {
  let found: { column: Column; rank: number; gain: number } | undefined;
  for (const column of columns) {
    const [rank, more] = bestBound(column, grown, 1 << depth, shrink);
    if (!found || more > found.gain) found = { column, rank, gain: more };
  }
  if (!found) return { value: 0, bound: Infinity };
  const { column, rank } = found;
  column.ranks.forEach((own, at) => {
    if (own > rank) grown.leaves[at] = (grown.leaves[at] ?? 0) | (1 << depth);
  });
  return { value: column.value, bound: column.bounds[rank] ?? 0 };
}

function leavesOf(grown: Grown, { rate, shrink }: Boosting): number[] {
  const [slopes, curves] = [new Float64Array(1 << DEPTH), new Float64Array(1 << DEPTH)];
  for (const at of grown.drawn) {
    const leaf = grown.leaves[at] ?? 0;
    slopes[leaf] = (slopes[leaf] ?? 0) + (grown.slopes[at] ?? 0);
    curves[leaf] = (curves[leaf] ?? 0) + (grown.curves[at] ?? 0);
  }
  return Array.from(slopes, (slope, leaf) => (-rate * slope) / ((curves[leaf] ?? 0) + shrink));
}

/** Score of a case of which nothing is known. */
function biasOf(cases: readonly Case[]): number {
  const yes = cases.filter((one) => one.yes).length;
  return Math.log((yes + 1) / (cases.length - yes + 1));
}

function growBag(
  cases: readonly Case[],
  columns: readonly Column[],
  settings: Boosting,
  draw: () => number,
): Tree[] {
  const bias = biasOf(cases);
  const scores = new Float64Array(cases.length).fill(bias);
  return Array.from({ length: settings.rounds }, () => {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const grown: Grown = {
      slopes: chances.map((chance, at) => chance - (cases[at]?.yes ? 1 : 0)),
      curves: chances.map((chance) => chance * (1 - chance)),
      leaves: new Uint8Array(cases.length),
      drawn: cases.flatMap((_, at) => (draw() < settings.cases ? [at] : [])),
    };
    const drawn = columns.filter(() => draw() < settings.values);
    const splits = Array.from({ length: DEPTH }, (_, depth) =>
      split(drawn, grown, depth, settings.shrink),
    );
    const leaves = leavesOf(grown, settings);
    grown.leaves.forEach((leaf, at) => {
      scores[at] = (scores[at] ?? 0) + (leaves[leaf] ?? 0);
    });
    return { splits, leaves };
  });
}

/**
 * Gradient boosting of the logistic loss by Newton steps, with symmetric trees (each asks one question
 * a depth, as CatBoost's do), each grown from a chance part of the cases and values (Friedman's
 * stochastic gradient boosting), and the mean of several such forests. The same cases, the same forest.
 */
export function fitForest(cases: readonly Case[], settings: Boosting): StoredForest {
  const columns = columnsOf(cases);
  const bags = Array.from({ length: settings.bags }, (_, bag) =>
    growBag(cases, columns, settings, random(bag + 1)),
  );
  const trees = bags
    .flat()
    .map(({ splits, leaves }) => [
      splits.map(({ value }) => value),
      splits.map(({ bound }) => rounded(bound)),
      leaves.map((value) => rounded(value / settings.bags)),
    ]);
  return { bias: rounded(biasOf(cases)), trees };
}
