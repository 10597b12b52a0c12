import type { Metric } from '../../schemas/metric.ts';
import type { NumberRow } from './number-row.ts';
import { bestIsLow, comparableKey } from './select-rows.ts';

/** One bar: a figure with its length as a share of the longest. */
export interface Bar {
  row: NumberRow;
  length: number;
}

/** Figures that can be drawn beside each other. */
export interface Chart {
  bars: readonly Bar[];
  /** How many comparable figures there are; the chart shows the first of them. */
  all: number;
}

const MOST_BARS = 12;
const FEWEST_BARS = 2;

/**
 * Bars from zero for the largest group of comparable figures, the best first; null where bars would
 * mislead: fewer than two figures, or figures below zero. Ranges have no one length and stay out.
 */
export function barsOf(rows: readonly NumberRow[], metric: Metric): Chart | null {
  const groups = [
    ...Map.groupBy(
      rows.filter(({ range }) => range === null),
      comparableKey,
    ).values(),
  ];
  const largest = groups.sort((a, b) => b.length - a.length)[0] ?? [];
  if (largest.length < FEWEST_BARS || largest.some(({ base }) => base < 0)) return null;
  const isRising = bestIsLow(largest, metric);
  const ordered = [...largest].sort((a, b) => (isRising ? a.base - b.base : b.base - a.base));
  const shown = ordered.slice(0, MOST_BARS);
  const longest = Math.max(...shown.map(({ base }) => base));
  if (longest === 0) return null;
  const bars = shown.map((row) => ({ row, length: row.base / longest }));
  return { bars, all: largest.length };
}
