/** A yes or no with the numbers that it is to be told from. */
export interface Case {
  values: ArrayLike<number>;
  yes: boolean;
}

export interface Fitted {
  bias: number;
  weights: number[];
  /** Means of the values: `bias` is the score where every value is its mean. */
  means: number[];
}

const ROUNDS = 8;
const LEAST_SPREAD = 1e-9;
const LEAST_PIVOT = 1e-12;

/** Solves `matrix · x = right` by Gauss elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const rest = rows.slice(at).sort((one, two) => Math.abs(two[at] ?? 0) - Math.abs(one[at] ?? 0));
    rows.splice(at, rest.length, ...rest);
    const pivot = rows[at] ?? [];
    const lead = pivot[at] ?? 0;
    if (Math.abs(lead) < LEAST_PIVOT) continue;
    for (let below = at + 1; below < size; below += 1) {
      const row = rows[below] ?? [];
      const factor = (row[at] ?? 0) / lead;
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  const found = Array.from<number>({ length: size }).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    let value = row[size] ?? 0;
    for (let column = at + 1; column < size; column += 1)
      value -= (row[column] ?? 0) * (found[column] ?? 0);
    found[at] = Math.abs(row[at] ?? 0) < LEAST_PIVOT ? 0 : value / (row[at] ?? 1);
  }
  return found;
}

interface Scales {
  means: number[];
  spreads: number[];
}

function scalesOf(cases: readonly Case[]): Scales {
  const width = cases[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    cases.map(({ values }) => values[column] ?? 0),
  );
  const means = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const spreads = columns.map((column, at) => {
    const squares = column.reduce((sum, x) => sum + (x - (means[at] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / column.length) + LEAST_SPREAD;
  });
  return { means, spreads };
}

/** Adds a case's part to the upper half of the matrix of second derivatives. */
function addCase(curves: number[][], row: readonly number[], curve: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const line = curves[at] ?? [];
    const part = curve * (row[at] ?? 0);
    for (let to = at; to < row.length; to += 1) line[to] = (line[to] ?? 0) + part * (row[to] ?? 0);
  }
}

function mirror(matrix: number[][]): void {
  matrix.forEach((line, at) => {
    for (let to = 0; to < at; to += 1) line[to] = matrix[to]?.[at] ?? 0;
  });
}

/** One step of Newton's method: the weights, the last of them the bias, after it. */
function improve(
  rows: readonly (readonly number[])[],
  cases: readonly Case[],
  weights: readonly number[],
  shrink: number,
): number[] {
  const size = weights.length;
  const penalty = weights.map((_, at) => (at === size - 1 ? 0 : shrink));
  const slopes = weights.map((weight, at) => (penalty[at] ?? 0) * weight);
  const curves = penalty.map((own, at) => penalty.map((_, to) => (at === to ? own : 0)));
  rows.forEach((row, index) => {
    const score = row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-score));
    addCase(curves, row, chance * (1 - chance));
    const error = chance - (cases[index]?.yes ? 1 : 0);
    row.forEach((x, at) => {
      slopes[at] = (slopes[at] ?? 0) + error * x;
    });
  });
  mirror(curves);
  const step = solve(curves, slopes);
  return weights.map((weight, at) => weight - (step[at] ?? 0));
}

/**
 * Logistic regression with L2 shrinkage of the weights of standardised values, by Newton's method
 * (iteratively reweighted least squares). The weights returned are those of the values as given.
 */
export function fitLogistic(cases: readonly Case[], shrink: number): Fitted {
  const { means, spreads } = scalesOf(cases);
  const rows = cases.map(({ values }) => [
    ...Array.from(values, (x, at) => (x - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  let weights = [...means.map(() => 0), 0];
  for (let round = 0; round < ROUNDS; round += 1) weights = improve(rows, cases, weights, shrink);
  const bias = weights.pop() ?? 0;
  return { bias, weights: weights.map((weight, at) => weight / (spreads[at] ?? 1)), means };
}
