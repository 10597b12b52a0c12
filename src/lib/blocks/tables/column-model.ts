import {
  ALL_VALUES,
  cellAt,
  FEATURE_COUNT,
  FEATURE_VALUES,
  OFFSETS,
  type TableRow,
} from './table-row.ts';

/** How much the features count: kind of the first and last word, length, full stop, first word. */
const WEIGHTS = [0.6, 0.4, 0.5, 0.6, 0.25];
const SMOOTHING = 1;

/** What the cells of one column have in common. */
export class ColumnModel {
  private readonly counts = new Float64Array(ALL_VALUES);
  private readonly gains = new Float64Array(ALL_VALUES);
  private cells = 0;

  add(row: TableRow, from: number, to: number): void {
    this.cells += 1;
    const at = cellAt(row, from, to);
    for (let feature = 0; feature < FEATURE_COUNT; feature += 1) {
      const place = row.cells[at + feature] ?? 0;
      this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
  }

  /** Call after the last `add`: turns counts into gains. */
  learn(): void {
    for (let feature = 0; feature < FEATURE_COUNT; feature += 1) {
      const values = FEATURE_VALUES[feature] ?? 0;
      const unseen = this.gainOf(feature, 0);
      for (let value = 0; value < values; value += 1) {
        const place = (OFFSETS[feature] ?? 0) + value;
        const count = this.counts[place] ?? 0;
        this.gains[place] = count === 0 ? unseen : this.gainOf(feature, count);
      }
    }
  }

  /** What a value of a feature says for the column whose cells show it so often. */
  private gainOf(feature: number, count: number): number {
    const values = FEATURE_VALUES[feature] ?? 0;
    const chance = (count + SMOOTHING) / (this.cells + SMOOTHING * values);
    return (WEIGHTS[feature] ?? 0) * Math.log(chance * values);
  }

  /** How much better the cell fits this column than one about which nothing is known. */
  fit(row: TableRow, from: number, to: number): number {
    const at = cellAt(row, from, to);
    const { gains } = this;
    const { cells } = row;
    // Written out: a loop over the features takes twice as long.
    return (
      (gains[cells[at] ?? 0] ?? 0) +
      (gains[cells[at + 1] ?? 0] ?? 0) +
      (gains[cells[at + 2] ?? 0] ?? 0) +
      (gains[cells[at + 3] ?? 0] ?? 0) +
      (gains[cells[at + 4] ?? 0] ?? 0)
    );
  }
}
