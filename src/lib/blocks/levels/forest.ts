/**
 * The score of a yes as a sum over symmetric trees, tree after tree in flat rows. A tree asks three
 * questions, whether a value lies above a bound; bit `k` of the leaf's number answers question `k`.
 */
export interface Forest {
  bias: number;
  /** Position of the value that each question is about. */
  values: Uint16Array;
  bounds: Float64Array;
  leaves: Float64Array;
}

/** Questions of a tree. */
export const DEPTH = 3;

/**
 * Score that the trees give to a row of values, which begins at `from`. The answers are written out, and
 * no branch is taken by one: a loop over the questions took three times as long.
 */
export function scoreOfForest(
  { bias, values, bounds, leaves }: Forest,
  rows: Float64Array,
  from = 0,
): number {
  let score = bias;
  for (let at = 0, first = 0; at < values.length; at += DEPTH, first += 1 << DEPTH) {
    const one = Number((rows[from + (values[at] ?? 0)] ?? 0) > (bounds[at] ?? 0));
    const two = Number((rows[from + (values[at + 1] ?? 0)] ?? 0) > (bounds[at + 1] ?? 0));
    const three = Number((rows[from + (values[at + 2] ?? 0)] ?? 0) > (bounds[at + 2] ?? 0));
    score += leaves[first + one + (two << 1) + (three << 2)] ?? 0;
  }
  return score;
}

/** A forest as it is kept: of each tree the positions of the values, the bounds, the leaves. */
export interface StoredForest {
  bias: number;
  trees: readonly (readonly (readonly number[])[])[];
}

export function toForest({ bias, trees }: StoredForest): Forest {
  const row = (part: 0 | 1 | 2): number[] => trees.flatMap((tree) => tree[part] ?? []);
  return {
    bias,
    values: Uint16Array.from(row(0)),
    bounds: Float64Array.from(row(1)),
    leaves: Float64Array.from(row(2)),
  };
}
