import type { Metric } from '../../../schemas/metric.ts';
import type { Measure, TableCell } from '../../../schemas/table.ts';
import type { Value, ValueKind } from '../../../schemas/value.ts';
import { metricNamed } from '../metrics/metric-named.ts';
import { isBlank } from '../values/blank.ts';
import { toBase } from '../values/to-base.ts';
import { withoutUnit } from './head-unit.ts';
import { hasNoBetter, identifies, isCount, saidDirection } from './name-words.ts';

export const TEXT: Measure = { type: 'text', unit: '', metric: null, direction: null };

/** A column of figures may hold a few words: `OOM`, `failed`. */
const VALUE_SHARE = 0.75;

/** Kinds of figures in which a metric may be given; a plain number fits all. */
const FITTING: Readonly<Record<Metric['dimension'], readonly ValueKind[]>> = {
  fraction: ['number', 'percent'],
  number: ['number', 'percent', 'count'],
  duration: ['number', 'duration'],
  bytes: ['number', 'bytes'],
  rate: ['number', 'rate', 'count'],
  money: ['number', 'money'],
  factor: ['number', 'factor'],
  count: ['number', 'count'],
  power: ['number'],
};
/** Rates at which work is done. `requests/s` may as well be the load that was put on. */
const WORK = /^(tokens|images|samples|frames|sentences|words|examples|records)\/s$/;

/** What the cells under a head, or beside it in a row, measure. */
export function measureOf(name: string, cells: readonly TableCell[]): Measure {
  if (identifies(name)) return TEXT;
  const filled = cells.filter(({ text }) => !isBlank(text));
  const values = filled.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0 || values.length < filled.length * VALUE_SHARE) return TEXT;
  const [first] = values;
  if (first === undefined || !values.every((value) => areComparable(value, first))) return TEXT;
  const unit = values.every((value) => value.unit === first.unit) ? first.unit : '';
  const type =
    first.kind === 'number' && unit === '' && areCounts(name, values) ? 'count' : first.kind;
  const metric = metricOf(name, first);
  const known = metric === null || hasNoBetter(name) ? null : metric.direction;
  return { type, unit, metric: metric?.key ?? null, direction: saidDirection(name) ?? known };
}

function areComparable(a: Value, b: Value): boolean {
  return a.kind === b.kind && toBase(a).unit === toBase(b).unit;
}

function areCounts(name: string, values: readonly Value[]): boolean {
  return isCount(name) && values.every(({ value }) => Number.isInteger(value) && value >= 0);
}

function metricOf(name: string, { kind, unit }: Value): Metric | null {
  const work = WORK.exec(unit)?.[1];
  const metric =
    metricNamed(withoutUnit(name)) ??
    (work === undefined ? null : metricNamed(`${work} per second`));
  return metric !== null && FITTING[metric.dimension].includes(kind) ? metric : null;
}
