import type { TableCell } from '../../../schemas/table.ts';
import type { Value } from '../../../schemas/value.ts';
import { parseValue } from '../values/parse-value.ts';
import type { Unit } from '../values/read-unit.ts';

/** `3.8.1`, `2.0-alpha`, `>=2.0.3`: where one stands, a plain `2.0` beside it is no number either. */
const VERSION = /^[v>=<~^ ]*\d{1,4}\.\d{1,4}(?:\.\d{1,6}|\.x|-[a-z])/i;
const PLAIN_DECIMAL = /^\d{1,3}\.\d{1,3}$/;

/** The cells of a body, those parsed that are surely figures. */
export function readCells(body: readonly (readonly string[])[]): TableCell[][] {
  const versionColumns = new Set(body.flatMap((row) => placesOfVersions(row)));
  return body.map((row) => {
    const holdsVersions = placesOfVersions(row).length > 0;
    return row.map((text, column) => {
      const isVersion = PLAIN_DECIMAL.test(text) && (holdsVersions || versionColumns.has(column));
      return { text, value: isVersion ? null : parseValue(text) };
    });
  });
}

function placesOfVersions(row: readonly string[]): number[] {
  return row.flatMap((text, column) => (VERSION.test(text) ? [column] : []));
}

/** Gives plain numbers the unit that their head names. */
export function withUnit(cell: TableCell, unit: Unit | null): TableCell {
  if (unit === null || cell.value?.kind !== 'number' || cell.value.unit !== '') return cell;
  const value: Value = { ...cell.value, kind: unit.kind, unit: unit.unit };
  return { ...cell, value };
}
