import { stringify } from 'csv-stringify/sync';
import type { TableRecord } from '../../schemas/table.ts';

/**
 * A cell that a spreadsheet would take for a formula; also one that is guarded already. The full-width
 * signs count because some spreadsheets read them like the others.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
/** `-5`, `+3.2%`, `-1,234`, `-.5`, `-6e-05`: every spreadsheet reads these as numbers. */
const NUMBER = /^[+-](?=\.?\d)(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
/** A lone sign stands for "no value". */
const DASH = /^-+$/;

/** Line ends of any kind, which the library quotes only when they are its own, and outer blanks. */
const QUOTED = /^\s|\s$|[\r\n]/u;

/**
 * The table as CSV for spreadsheets (RFC 4180, lines end in CR LF) with a byte order mark, without
 * which Excel misreads `µs` and `–`. A cell that a spreadsheet would run, such as `=cmd()` or `@sum`,
 * gets a `'` before it and is text; numbers with a sign stay numbers. `unguarded` gives the cells
 * back.
 */
export function tableCsv({ columns, rows }: Pick<TableRecord, 'columns' | 'rows'>): string {
  const head = columns.map(({ name }) => name);
  const lines = [
    ...(head.some((name) => name !== '') ? [head] : []),
    ...rows.map((row) => row.map(({ text }) => text)),
  ];
  return stringify(
    lines.map((line) => line.map(guarded)),
    { bom: true, record_delimiter: 'windows', quoted_match: QUOTED },
  );
}

/** What stands in the file for the text of a cell. */
function guarded(text: string): string {
  if (!FORMULA.test(text) || NUMBER.test(text) || DASH.test(text)) return text;
  return `'${text}`;
}

/** The text of a cell from what stands for it in the file: the guard taken away. */
export function unguarded(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field;
}
