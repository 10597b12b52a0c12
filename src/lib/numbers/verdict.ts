import type { Metric } from '../../schemas/metric.ts';
import type { NumberRow } from './number-row.ts';

export type Way = 'more' | 'less';

/** Whether a figure says how much something changed; a factor is an amount of a metric of factors. */
export function saysChange({ change, baseUnit }: NumberRow, { dimension }: Metric): boolean {
  return change !== null && !(dimension === 'factor' && baseUnit === '×');
}

/** Which way a figure went: by its sentence, or from what it was; a factor below one is a loss. */
export function wayOf(row: NumberRow, metric: Metric): Way | null {
  const way = row.change ?? row.since;
  if (way === null || saysChange(row, metric) || row.change === null) return way;
  return row.base < 1 ? OPPOSITE[way] : way;
}

const OPPOSITE: Readonly<Record<Way, Way>> = { more: 'less', less: 'more' };

/** Whether that was for the better; null where nothing changed or nobody knows where better lies. */
export function verdictOf(row: NumberRow, metric: Metric): 'better' | 'worse' | null {
  const way = wayOf(row, metric);
  if (way === null || metric.direction === null) return null;
  return (way === 'more') === (metric.direction === 'up') ? 'better' : 'worse';
}
