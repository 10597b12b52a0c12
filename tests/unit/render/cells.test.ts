import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumericCell, isNumericColumn } from '../../../src/lib/render/cells.ts';

test('numbers with signs, currencies, units, deviations', () => {
  const cells = [
    '1',
    '-0.5',
    '−3',
    '1,234.5',
    '$0.10',
    '12 %',
    '12%',
    '3.4x',
    '5 ms',
    '10 GB/s',
    '0.91 ± 0.02',
    '~40',
    '7*',
  ];
  for (const cell of cells) assert.ok(isNumericCell(cell), cell);
});

test('words, names, dates and versions are not numbers', () => {
  const cells = [
    '',
    'p3.2xlarge',
    'ResNet-50',
    '2021-04-15',
    'v1.2',
    '3 hours ago',
    '1 of 5',
    'small',
    '10.0.0.1/24 net',
  ];
  for (const cell of cells) assert.ok(!isNumericCell(cell), cell);
});

test('a column of numbers may have gaps', () => {
  assert.ok(isNumericColumn(['1', '–', 'n/a', '2 ms']));
  assert.ok(!isNumericColumn(['1', 'small']));
  assert.ok(!isNumericColumn(['', '–']));
});
