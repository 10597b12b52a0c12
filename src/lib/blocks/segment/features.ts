import type { Clue, Spot } from '../rules/clue.ts';

/** Numbers the values of all clues through, so that a line is a short list of numbers. */
export class FeatureIndex {
  readonly clues: readonly Clue[];
  readonly size: number;
  private readonly offsets: readonly number[];
  /** Where a line's values are gathered: a list that grows anew for every line costs four. */
  private readonly found: number[] = [];

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
  }

  /** The clue values that a line shows. */
  of(spot: Spot): number[] {
    const { found } = this;
    found.length = 0;
    for (let index = 0; index < this.clues.length; index += 1) {
      const clue = this.clues[index];
      const offset = this.offsets[index] ?? 0;
      if (clue?.values) for (const value of clue.values(spot)) found.push(offset + value);
      else {
        const value = clue?.value(spot) ?? -1;
        if (value >= 0) found.push(offset + value);
      }
    }
    return found.slice();
  }

  /** Position of the first value of a clue. */
  offset(index: number): number {
    return this.offsets[index] ?? 0;
  }

  /** Name and wording of one clue value. */
  describe(feature: number): { clue: string; says: string } {
    let index = this.offsets.length - 1;
    while (index > 0 && (this.offsets[index] ?? 0) > feature) index -= 1;
    const clue = this.clues[index];
    return { clue: clue?.name ?? '', says: clue?.says[feature - this.offset(index)] ?? '' };
  }
}
