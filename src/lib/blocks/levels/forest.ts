/**
 * The score of a yes as a sum over symmetric trees, tree after tree in flat rows. A tree asks `depth`
 * questions, whether a value lies above a bound; bit `k` of the leaf's number answers question `k`.
 */
export interface Forest {
  bias: number;
  depth: number;
  /** Position of the value that each question is about. */
  values: Uint16Array;
  bounds: Float64Array;
  leaves: Float64Array;
}

/** Score that the trees give to a row of values. */
export function scoreOfForest(
  { bias, depth, values, bounds, leaves }: Forest,
  row: Float64Array,
): number {
  let score = bias;
  let question = 0;
  for (let first = 0; first < leaves.length; first += 1 << depth) {
    let leaf = first;
    for (let bit = 0; bit < depth; bit += 1) {
      // No branch: which way a question goes cannot be foreseen.
      leaf += Number((row[values[question] ?? 0] ?? 0) > (bounds[question] ?? 0)) << bit;
      question += 1;
    }
    score += leaves[leaf] ?? 0;
  }
  return score;
}

/** A forest as it is kept: of each tree the positions of the values, the bounds, the leaves. */
export interface StoredForest {
  bias: number;
  trees: readonly (readonly (readonly number[])[])[];
}

/** @param stored Trees of one and the same depth */
export function toForest({ bias, trees }: StoredForest): Forest {
  const row = (part: 0 | 1 | 2): number[] => trees.flatMap((tree) => tree[part] ?? []);
  return {
    bias,
    depth: trees[0]?.[0]?.length ?? 0,
    values: Uint16Array.from(row(0)),
    bounds: Float64Array.from(row(1)),
    leaves: Float64Array.from(row(2)),
  };
}
