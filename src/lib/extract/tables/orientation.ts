import type { TableCell } from '../../../schemas/table.ts';
import { metricNamed } from '../metrics/metric-named.ts';
import { headUnit } from './head-unit.ts';
import { headsMeasures } from './name-words.ts';

/** Share of the rows that have to name a metric or a unit. */
const ROW_SHARE = 0.5;

/**
 * Whether a table is transposed: what is measured stands at the left of each row, and the heads name
 * what was measured. Heads that name metrics themselves speak against it.
 */
export function measuresStandInRows(
  head: readonly string[],
  body: readonly TableCell[][],
): boolean {
  const [corner = '', ...heads] = head;
  const names = body.map((row) => row[0]?.text ?? '');
  if (body.length === 0 || heads.length === 0 || !holdsFigures(body)) return false;
  if (headsMeasures(corner)) return true;
  if (heads.some(namesMeasure)) return false;
  const naming = names.filter(namesMeasure).length;
  return naming > 0 && naming >= names.length * ROW_SHARE;
}

function namesMeasure(name: string): boolean {
  return metricNamed(name) !== null || headUnit(name) !== null;
}

function holdsFigures(body: readonly TableCell[][]): boolean {
  return body.some((row) => row.slice(1).some(({ value }) => value !== null));
}
