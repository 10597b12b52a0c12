import type { Dimension, Metric } from '../../../schemas/metric.ts';
import type { Value, ValueKind } from '../../../schemas/value.ts';
import { changeOf, directed, isDifference, looseChangeOf } from './change.ts';
import type { Figure } from './figures.ts';
import type { Finding, Scene } from './scene.ts';

/** Kinds of figures that give an amount in a dimension. */
const AMOUNTS: Readonly<Record<Dimension, readonly ValueKind[]>> = {
  fraction: ['percent', 'number'],
  number: ['number'],
  duration: ['duration'],
  bytes: ['bytes'],
  rate: ['rate'],
  money: ['money'],
  factor: ['factor'],
  count: ['count'],
  power: ['number'],
};
/** Kinds of figures that say how much anything changed. */
const CHANGES: readonly ValueKind[] = ['percent', 'factor'];
const MOST_PERCENT = 100;
const POWER_UNITS: readonly string[] = ['mW', 'W', 'kW', 'MW', 'Wh', 'kWh', 'MWh'];

/**
 * What a figure says of a metric: an amount in its dimension, or a share or factor by which it
 * changed; null where it cannot be one of it.
 */
export function asFigureOf(
  metric: Metric,
  figure: Figure,
  scene: Scene,
): Pick<Finding, 'metric' | 'change'> | null {
  const { value } = figure;
  const isAmount = fitsDimension(metric, value);
  const way = changeOf(figure, scene) ?? (isAmount ? null : looseChangeOf(figure, scene));
  if (way === null && isDifference(figure, scene)) return null;
  if (!isAmount && (way === null || !CHANGES.includes(value.kind))) return null;
  return { metric, change: directed(way, metric) };
}

function fitsDimension({ dimension }: Metric, value: Value): boolean {
  if (!AMOUNTS[dimension].includes(value.kind)) return false;
  if (dimension === 'power') return POWER_UNITS.includes(value.unit);
  if (dimension === 'fraction') return isShare(value);
  return dimension !== 'number' || value.unit === '' || value.unit === 'dB';
}

/** Percentages up to a hundred, and plain numbers that can be meant as one. */
function isShare({ value, unit, kind }: Value): boolean {
  if (kind === 'percent') return value <= MOST_PERCENT;
  return (unit === '' || unit === 'pp') && value >= 0 && value <= MOST_PERCENT;
}
