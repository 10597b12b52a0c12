import type { Clue, Spot } from '../rules/clue.ts';

/** Lines that are looked at together; more would not fit into the processor's cache. */
const TOGETHER = 256;

/** Values found so far of up to `TOGETHER` lines. The lists are kept: ones that grow anew for every line cost four times as much. */
class Rows {
  private readonly rows = Array.from({ length: TOGETHER }, (): number[] => []);
  private readonly sizes = new Int32Array(TOGETHER);

  add(at: number, value: number): void {
    const size = this.sizes[at] ?? 0;
    const row = this.rows[at];
    if (row) row[size] = value;
    this.sizes[at] = size + 1;
  }

  /** Hands out the values of the first `count` lines and starts anew. */
  take(count: number): number[][] {
    const taken = this.rows.slice(0, count).map((row, at) => row.slice(0, this.sizes[at]));
    this.sizes.fill(0);
    return taken;
  }
}

function stepOf(measured: number, edges: readonly number[]): number {
  let step = 0;
  while (step < edges.length && measured >= (edges[step] ?? Infinity)) step += 1;
  return step;
}

/** Adds the values that a clue finds to the rows of the lines; `offset` is the number of its first one. */
function look(clue: Clue, spots: readonly Spot[], offset: number, rows: Rows): void {
  if ('test' in clue) {
    const { test } = clue;
    for (let at = 0; at < spots.length; at += 1) {
      const spot = spots[at];
      if (spot && test(spot)) rows.add(at, offset);
    }
  } else if ('of' in clue) lookForStep(clue, spots, offset, rows);
  else if ('values' in clue) {
    spots.forEach((spot, at) => {
      for (const value of clue.values(spot)) rows.add(at, offset + value);
    });
  } else {
    const { value } = clue;
    for (let at = 0; at < spots.length; at += 1) {
      const spot = spots[at];
      const found = spot ? value(spot) : -1;
      if (found >= 0) rows.add(at, offset + found);
    }
  }
}

function lookForStep(
  { of, edges }: { of: (spot: Spot) => number; edges: readonly number[] },
  spots: readonly Spot[],
  offset: number,
  rows: Rows,
): void {
  for (let at = 0; at < spots.length; at += 1) {
    const spot = spots[at];
    if (spot) rows.add(at, offset + stepOf(of(spot), edges));
  }
}

/** Numbers the values of all clues through, so that a line is a short list of numbers. */
export class FeatureIndex {
  readonly clues: readonly Clue[];
  readonly size: number;
  private readonly offsets: readonly number[];
  /** By value the position of its clue. */
  private readonly clueOf: Uint16Array;
  private readonly rows = new Rows();

  constructor(clues: readonly Clue[]) {
    this.clues = clues;
    const offsets: number[] = [];
    let size = 0;
    for (const clue of clues) {
      offsets.push(size);
      size += clue.says.length;
    }
    this.offsets = offsets;
    this.size = size;
    this.clueOf = Uint16Array.from(clues.flatMap(({ says }, index) => says.map(() => index)));
  }

  /**
   * The clue values that each line shows: a list per line. Clue after clue looks at many lines, which
   * is several times as fast as line after line with all clues.
   */
  of(spots: readonly Spot[]): number[][] {
    const found: number[][] = [];
    for (let start = 0; start < spots.length; start += TOGETHER) {
      const some = spots.slice(start, start + TOGETHER);
      this.clues.forEach((clue, index) => {
        look(clue, some, this.offset(index), this.rows);
      });
      for (const row of this.rows.take(some.length)) found.push(row);
    }
    return found;
  }

  /** Position of the first value of a clue. */
  offset(index: number): number {
    return this.offsets[index] ?? 0;
  }

  /** Name and wording of one clue value. */
  describe(feature: number): { clue: string; says: string } {
    const index = this.clueOf[feature] ?? 0;
    const clue = this.clues[index];
    return { clue: clue?.name ?? '', says: clue?.says[feature - this.offset(index)] ?? '' };
  }
}
