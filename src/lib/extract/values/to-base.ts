import type { Value } from '../../../schemas/value.ts';
import { readUnit } from './read-unit.ts';

/** A figure in the base unit of its dimension. */
export interface BaseValue {
  value: number;
  /** Base unit: `s`, `B`, `B/s`, `1` of percentages, `USD/h`; figures can be compared when it is the same. */
  unit: string;
}

/** Beyond these digits a double holds noise of the conversion. */
const DIGITS = 15;

/** Converts a figure to the base unit of its dimension: `107 ms` → 0.107 `s`, `8.5 MB` → 8,500,000 `B`. */
export function toBase({ value, unit }: Pick<Value, 'value' | 'unit'>): BaseValue {
  const known = unit === '' ? null : readUnit(unit);
  if (known === null) return { value, unit };
  const [times, over] = known.scale;
  return { value: Number(((value * times) / over).toPrecision(DIGITS)), unit: known.base };
}
