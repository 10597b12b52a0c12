import { TOKEN_KINDS, type RowToken } from './row-tokens.ts';

/** Features of a cell by which the cells of one column agree. */
export interface CellFeatures {
  first: string;
  last: string;
  size: string;
  stop: string;
  word: string;
  pair: string;
}

const SIZES = 6;

function sizeOf(words: number): string {
  if (words <= 2) return String(words);
  if (words <= 4) return '3';
  if (words <= 8) return '5';
  return words <= 20 ? '9' : '21';
}

/** Features of the cell that holds `tokens[from]` to `tokens[to - 1]`. */
export function featuresOf(tokens: readonly RowToken[], from: number, to: number): CellFeatures {
  const first = tokens[from];
  const last = tokens[to - 1];
  return {
    first: first?.kind ?? '',
    last: last?.kind ?? '',
    size: sizeOf(to - from),
    stop: last !== undefined && /[.!?]["”)]?$/.test(last.text) ? '.' : '-',
    word: first?.text.slice(0, 24).toLowerCase() ?? '',
    pair: to - from === 1 ? '' : `${first?.kind ?? ''} ${last?.kind ?? ''}`,
  };
}

interface Feature {
  of: keyof CellFeatures;
  /** Values that are possible: a column without evidence gives each the same chance. */
  values: number;
  weight: number;
}

const FEATURES: readonly Feature[] = [
  { of: 'first', values: TOKEN_KINDS.length, weight: 0.6 },
  { of: 'last', values: TOKEN_KINDS.length, weight: 0.4 },
  { of: 'size', values: SIZES, weight: 0.5 },
  { of: 'stop', values: 2, weight: 0.6 },
  { of: 'word', values: 40, weight: 0.25 },
];
const SMOOTHING = 1;

/** Counts of the features of one column's cells. */
export class ColumnModel {
  private readonly counts = new Map<string, number>();
  private cells = 0;

  add(features: CellFeatures): void {
    this.cells += 1;
    for (const { of } of FEATURES) {
      const key = `${of}:${features[of]}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** How much better the cell fits this column than one about which nothing is known. */
  fit(features: CellFeatures): number {
    let sum = 0;
    for (const { of, values, weight } of FEATURES) {
      const seen = this.counts.get(`${of}:${features[of]}`) ?? 0;
      const chance = (seen + SMOOTHING) / (this.cells + SMOOTHING * values);
      sum += weight * Math.log(chance * values);
    }
    return sum;
  }
}
