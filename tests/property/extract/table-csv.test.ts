import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { tableCsv, unguarded } from '../../../src/lib/export/table-csv.ts';
import { parseValue } from '../../../src/lib/extract/values/parse-value.ts';
import type { TableColumn } from '../../../src/schemas/table.ts';
import { seedOf } from '../../seed.ts';

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '-5',
    '+3%',
    '−5',
    '=1+2',
    '@sum',
    "'=x",
    "''-y",
    '-',
    '–',
    '"a", b',
    'x\ny',
    '\t',
  ),
  fc
    .tuple(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ','), fc.string())
    .map(([first, rest]) => first + rest),
);
const grid = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

const column = (name: string): TableColumn => ({
  name,
  type: 'text',
  unit: '',
  metric: null,
  direction: null,
});

function written(head: readonly string[], body: readonly (readonly string[])[]): string {
  return tableCsv({
    columns: head.map(column),
    rows: body.map((row) => row.map((text) => ({ text, value: parseValue(text) }))),
  });
}

const read = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: true });

test('the CSV of any table gives its cells back', (t) => {
  const property = fc.property(grid, ([head = [], ...body]) => {
    const fields = read(written(head, body));
    const given = head.some((name) => name !== '') ? [head, ...body] : body;
    assert.deepEqual(
      fields.map((row) => row.map(unguarded)),
      given,
    );
  });
  fc.assert(property, { seed: seedOf(t, 71), numRuns: 2000 });
});

test('no field is run by a spreadsheet, and numbers with a sign stay numbers', (t) => {
  const property = fc.property(grid, (body) => {
    for (const field of read(written(['x'], body))
      .slice(1)
      .flat()) {
      if (!/^[=+\-@\t\r\n＝＋－＠]/u.test(field)) continue;
      assert.match(field, /^-+$|^[+-][\d,]*\.?\d*(?:e[+-]?\d+)?%?$/i);
    }
  });
  fc.assert(property, { seed: seedOf(t, 72), numRuns: 2000 });
  assert.deepEqual(read(written(['a', 'b'], [['-5', "=cmd|'/c x'!A1"]]))[1], [
    '-5',
    "'=cmd|'/c x'!A1",
  ]);
});

test('a line end of any kind stays inside its cell', () => {
  for (const end of ['\n', '\r', '\r\n'])
    assert.match(written(['a'], [[`x${end}y`]]), /\r\n"x(?:\n|\r|\r\n)y"\r\n$/);
});

test('a file starts with a byte order mark and ends its lines by CR LF', () => {
  assert.equal(written(['a', 'b "c"'], [['1,5', '–']]), '\ufeffa,"b ""c"""\r\n"1,5",–\r\n');
});
