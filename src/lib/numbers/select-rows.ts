import type { Metric } from '../../schemas/metric.ts';
import { conditionsOf, isFitting } from './conditions.ts';
import type { Selection } from './conditions.ts';
import type { NumberPost, NumberRow } from './number-row.ts';
import { verdictOf } from './verdict.ts';

/** The rows that a selection asks for, in its order; figures in one unit stay together. */
export function selectRows(
  rows: readonly NumberRow[],
  posts: readonly NumberPost[],
  selection: Selection,
): NumberRow[] {
  const conditions = conditionsOf(selection);
  const found = rows.filter((row) => isFitting(row, posts, conditions));
  return selection.order === 'posts' ? found : sorted(found, selection);
}

/** Figures can be compared when they have one unit and say the same: how much, how much more, or how much less. */
export function comparableKey({ baseUnit, change }: NumberRow): string {
  return `${change ?? 'amount'} ${baseUnit}`;
}

function sorted(
  rows: readonly NumberRow[],
  { order, metric, askedMetric }: Selection,
): NumberRow[] {
  const groups = Map.groupBy(rows, comparableKey);
  return [...groups]
    .sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .flatMap(([, group]) => inOrder(group, order, metric ?? askedMetric));
}

function inOrder(
  group: NumberRow[],
  order: Selection['order'],
  metric: Metric | null,
): NumberRow[] {
  const isRising = order === 'low' || (order === 'best' && bestIsLow(group, metric));
  const end = (row: NumberRow): number => weakerEnd(row, isRising);
  return group.sort((a, b) => (isRising ? end(a) - end(b) : end(b) - end(a)));
}

/** The best of amounts lies where the metric has it; the best of losses is the smallest. */
export function bestIsLow([first]: readonly NumberRow[], metric: Metric | null): boolean {
  if (first === undefined || metric === null) return false;
  if (first.change === null) return metric.direction === 'down';
  return verdictOf(first, metric) === 'worse';
}

/** A range is no better than its weaker end. */
function weakerEnd({ base, range }: NumberRow, isRising: boolean): number {
  if (range === null) return base;
  return isRising ? range.baseHigh : range.baseLow;
}
