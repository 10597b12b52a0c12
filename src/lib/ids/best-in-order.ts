/** Places of two things that belong together. */
export type Pair = readonly [i: number, j: number];

/** Pairs in rising order on both sides whose values, each at least `least`, have the largest sum. */
export function bestInOrder(values: readonly (readonly number[])[], least: number): Pair[] {
  const width = values[0]?.length ?? 0;
  const sums: Float64Array[] = [new Float64Array(width + 1)];
  values.forEach((row, i) => {
    const above = sums[i] ?? new Float64Array(width + 1);
    const line = new Float64Array(width + 1);
    row.forEach((value, j) => {
      const paired = value >= least ? (above[j] ?? 0) + value : 0;
      line[j + 1] = Math.max(paired, above[j + 1] ?? 0, line[j] ?? 0);
    });
    sums.push(line);
  });
  return trace(values, sums);
}

function trace(values: readonly (readonly number[])[], sums: readonly Float64Array[]): Pair[] {
  const pairs: Pair[] = [];
  let i = values.length;
  let j = values[0]?.length ?? 0;
  while (i > 0 && j > 0) {
    const sum = sums[i]?.[j] ?? 0;
    if (sum === (sums[i - 1]?.[j] ?? 0)) i -= 1;
    else if (sum === (sums[i]?.[j - 1] ?? 0)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      pairs.push([i, j]);
    }
  }
  return pairs.reverse();
}
