import type { Metric } from '../../schemas/metric.ts';
import type { Value } from '../../schemas/value.ts';
import { parseValue } from '../extract/values/parse-value.ts';
import { toBase } from '../extract/values/to-base.ts';
import { readOperator } from './comparisons.ts';
import type { NumberRow } from './number-row.ts';

/** Between which figures a value has to lie. */
export interface Bound {
  min: number;
  max: number;
  /** Whether the ends themselves lie outside. */
  isOpen: boolean;
  /** Base unit in which the ends are given; null: as the post gives it, whatever its unit. */
  unit: string | null;
}

/** A figure without an operator means itself, give or take what was rounded off. */
const ROUNDED = 0.005;
const MOST_OF_ONE = 1;
const PERCENT = 100;
const BETWEEN = /^(?:between|from) (.+) (?:and|to) (.+)$/iu;

/**
 * Reads `< 50 ms`, `over 90 %`, `at least 3x`, `between 10 and 20 ms`, `50–100 ms`; null when it is none.
 *
 * @param metric tells what a plain number means: shares may be given as `0.9` or `90`
 */
export function parseBound(text: string, metric: Metric | null): Bound | null {
  const trimmed = text.trim();
  const operator = readOperator(trimmed, metric, (figure) => parseValue(figure)?.kind ?? null);
  if (operator?.sign === null) return null;
  const plain = operator === null ? trimmed : `${operator.sign} ${operator.rest}`;
  const value = parseValue(plain.replace(BETWEEN, '$1 – $2').replace(/^=\s*/u, ''));
  return value === null ? null : boundOf(value, metric);
}

/** Whether a figure lies within a bound; of a range both ends have to. */
export function liesWithin(row: NumberRow, bound: Bound): boolean {
  if (bound.unit !== null && bound.unit !== row.baseUnit) return false;
  return endsOf(row, bound).every((end) =>
    bound.isOpen ? end > bound.min && end < bound.max : end >= bound.min && end <= bound.max,
  );
}

/** The ends of a figure, in the unit of a bound or as the post gives them. */
function endsOf({ value, base, range }: NumberRow, { unit }: Bound): readonly number[] {
  if (unit === null) return range === null ? [value] : [range.low, range.high];
  return range === null ? [base] : [range.baseLow, range.baseHigh];
}

function boundOf(value: Value, metric: Metric | null): Bound {
  const { unit } = baseOf(value, metric);
  const at = (amount: number): number => baseOf({ value: amount, unit: value.unit }, metric).value;
  const is = at(value.value);
  const isOpen = value.bound === '<' || value.bound === '>';
  if (value.bound === '<' || value.bound === '≤') return { min: -Infinity, max: is, isOpen, unit };
  if (value.bound === '>' || value.bound === '≥') return { min: is, max: Infinity, isOpen, unit };
  if (value.low !== undefined && value.high !== undefined)
    return { min: at(value.low), max: at(value.high), isOpen, unit };
  const slack = Math.abs(is) * ROUNDED;
  return { min: is - slack, max: is + slack, isOpen, unit };
}

/** A figure in base units; of a metric that is a share, `0.9`, `90` and `90 %` are the same. */
export function baseOf(
  value: Pick<Value, 'value' | 'unit'>,
  metric: Pick<Metric, 'dimension'> | null,
): { value: number; unit: string | null } {
  if (value.unit !== '') return toBase(value);
  if (metric?.dimension !== 'fraction') return { value: value.value, unit: null };
  const share = value.value > MOST_OF_ONE ? value.value / PERCENT : value.value;
  return { value: share, unit: '1' };
}
