import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { TableCell, TableRow } from 'mdast';
import { chartOf } from '../../../../src/lib/charts/chart-of.ts';
import { bestValues } from '../../../../src/lib/extract/tables/best-values.ts';
import { readTable } from '../../../../src/lib/extract/tables/tables-of.ts';
import type { Measure, TableRecord } from '../../../../src/schemas/table.ts';
import { entryTables, tableOf } from './entry-tables.ts';

const show = ({ type, unit, metric, direction }: Measure): string =>
  [type, unit, metric, direction].filter((part) => part !== '' && part !== null).join(' ');

const types = (table: TableRecord): string[] => table.columns.map(show);

test('columns of figures with units', () => {
  const table = tableOf(
    'Model | mAP | Size | Latency* | Price',
    'Owl | 94.20% | 8.5 MB | 107 ms | $1.20',
    'Wren (small) | 91.7% | 900 kB | 45 ms | $0.80',
  );
  assert.deepEqual(types(table), [
    'text',
    'percent % map up',
    'bytes model-size down',
    'duration ms latency down',
    'money USD cost',
  ]);
  assert.equal(table.measures, 'columns');
  assert.equal(table.rows[1]?.[2]?.value?.unit, 'kB');
  assert.equal(table.columns[3]?.name, 'Latency*');
});

test('a head gives its unit to plain numbers', () => {
  const heads = {
    'Step time (ms)': 'duration ms training-time down',
    'Epoch (seconds)': 'duration s',
    'Accuracy, %': 'percent % accuracy up',
    'Accuracy %': 'percent % accuracy up',
    'Images per second': 'rate images/s throughput up',
    'Throughput [tokens/s]': 'rate tokens/s throughput up',
    'Cost ($/hour)': 'money USD/h cost down',
    'Memory in GB': 'bytes GB memory down',
    'Number of images': 'count',
    'Key points': 'count',
    'FID ↓': 'number fid down',
    'Wall power (lower is better)': 'number down',
  };
  for (const [head, expected] of Object.entries(heads)) {
    const table = tableOf(`Way | ${head}`, 'a | 12', 'b | 7');
    assert.equal(types(table)[1]?.replace('number power', 'number'), expected, head);
  }
  const table = tableOf('Way | Step time (ms)', 'a | 4.1', 'b | –');
  assert.deepEqual(table.rows[0]?.[1]?.value, {
    kind: 'duration',
    value: 4.1,
    unit: 'ms',
    text: '4.1',
  });
  assert.equal(table.rows[1]?.[1]?.value, null);
});

test('words among figures, and figures that cannot be compared', () => {
  assert.equal(
    types(tableOf('a | Time (s)', 'x | 3', 'y | 4', 'z | 5', 'v | OOM'))[1]?.split(' ')[0],
    'duration',
  );
  assert.equal(types(tableOf('a | b', 'x | 3', 'y | OOM', 'z | lost'))[1], 'text');
  assert.equal(types(tableOf('a | b', 'x | 3', 'y | 5 GB'))[1], 'text');
  assert.equal(types(tableOf('a | b', 'x | 3 ms', 'y | 5 GB'))[1], 'text');
  assert.equal(types(tableOf('a | b', 'x | –', 'y | '))[1], 'text');
});

test('ids, versions and dates are no figures', () => {
  const heads = ['Version', 'Class', 'Release year', 'Device ID', '#', 'Date', 'Runtime version'];
  for (const head of heads) {
    const table = tableOf(`Name | ${head}`, 'a | 14', 'b | 2019');
    assert.equal(types(table)[1], 'text', head);
    assert.equal(table.rows[0]?.[1]?.value, null, head);
  }
  const versions = tableOf('Part | 1 | 2', 'Engine | 2.0.1 | 2.1', 'Wheel | 1.35+ | 7');
  assert.equal(versions.rows[0]?.[2]?.value, null);
  assert.equal(versions.rows[1]?.[2]?.value?.value, 7);
});

test('a metric counts only where its figures are of its kind', () => {
  const table = tableOf('Mode | Precision | Speed', 'a | FP32 | 3 ms', 'b | FP16 | 2 ms');
  assert.deepEqual(types(table), ['text', 'text', 'duration ms']);
});

test('changes of a metric, bounds and prices have no direction', () => {
  const heads = [
    'Latency reduction (ms)',
    'Accuracy change',
    'Memory limit (GB)',
    'Δ loss',
    'Price ($)',
  ];
  for (const head of heads) {
    const table = tableOf(`Way | ${head}`, 'a | 12', 'b | 7');
    assert.equal(table.columns[1]?.direction, null, head);
  }
});

test('a transposed table measures in its rows', () => {
  const table = tableOf(
    'Measure | Owl | Wren',
    'Precision | 92.1% | 100.0%',
    'Response time (ms) | 12 | 30',
    'Colour | grey | brown',
  );
  assert.equal(table.measures, 'rows');
  assert.deepEqual(table.rowMeasures.map(show), [
    'percent % precision up',
    'duration ms latency down',
    'text',
  ]);
  assert.deepEqual(types(table), ['text', 'text', 'text']);
  assert.equal(table.rows[1]?.[2]?.value?.unit, 'ms');
});

test('a table of one unit without names of metrics stays as it is', () => {
  const table = tableOf('Game | Owl | Wren', 'Chess | 1364.5 | 734.7', 'Go | 40.1 | 80.5');
  assert.equal(table.measures, 'columns');
  assert.deepEqual(types(table), ['text', 'number', 'number']);
});

test('captions, footnotes and sections come along; a picture below keeps its own caption', () => {
  const body = [
    '## Results\n',
    '| Model | Score |\n| - | - |\n| OwlNet2 | 3 |\n',
    '<Figure>\n  \\*Measured at night.\n</Figure>\n',
    '<Figure>\n  How OwlNet2 does against others.\n</Figure>\n',
    '† With moonlight.\n',
    '| Model | Score |\n| - | - |\n| Wren | 3 |\n',
    '<Figure>\n  A wren on a branch.\n</Figure>\n',
    '<Figure>\n  Table 2. Wrens.\n</Figure>\n',
    '| A |\n| - |\n| x |\n',
  ].join('\n');
  const [first, second, third] = entryTables(body);
  assert.deepEqual(first?.section?.title, 'Results');
  assert.equal(first?.caption, 'How OwlNet2 does against others.');
  assert.deepEqual(first.notes, ['*Measured at night.', '† With moonlight.']);
  assert.equal(second?.caption, '');
  assert.equal(third?.caption, 'Table 2. Wrens.');
  assert.equal(third.number, 3);
});

test('a table without head or with short rows keeps every cell at its place', () => {
  const [table] = entryTables('| | |\n| - | - |\n| LENS | 4 GB glass |\n| EYES |\n');
  assert.deepEqual(
    table?.columns.map(({ name }) => name),
    ['', ''],
  );
  assert.deepEqual(
    table.rows.map((row) => row.map(({ text }) => text)),
    [
      ['LENS', '4 GB glass'],
      ['EYES', ''],
    ],
  );
});

test('a table of any length is read', () => {
  const cell = (value: string): TableCell => ({
    type: 'tableCell',
    children: [{ type: 'text', value }],
  });
  const row = (...texts: string[]): TableRow => ({ type: 'tableRow', children: texts.map(cell) });
  const body = Array.from({ length: 130_000 }, (_, at) => row('bird', `${String(at)} ms`));
  const content = readTable({ type: 'table', children: [row('Bird', 'Latency'), ...body] });
  assert.deepEqual(bestValues(content), [{ row: 0, column: 1 }]);
  assert.equal(chartOf(content), null);
});
