import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricOf } from '../../../src/lib/extract/metrics/metric-named.ts';
import { aboutRow, tellingRows } from '../../../src/lib/numbers/telling-rows.ts';
import { row } from './rows.ts';

test('numbers that stand alone: sure, of something, each post and metric once, changes first', () => {
  const rows = [
    row('unnamed', 1, 's'),
    row('plain', 1, 's', { subject: 'oak', post: 0 }),
    row('likely', 1, 's', { subject: 'oak', post: 1, isLikely: true }),
    row('cell', 1, 's', { subject: 'oak', post: 2, kind: 'table' }),
    row('long', 1, 's', {
      subject: 'a desk of oak with many drawers, a lamp above and a cat below',
      post: 3,
    }),
    row('bound', 0.5, '1', { subject: 'elm', post: 7, change: 'less', limit: 'at most' }),
    row('cut', 0.5, '1', { subject: 'elm', post: 4, change: 'less', metric: 'cost' }),
    row('again', 0.5, '1', { subject: 'elm', post: 4, change: 'less', metric: 'error-rate' }),
    row('faster', 3, '×', { against: 'ash', post: 5, change: 'more', metric: 'speed-up' }),
    row('cheaper', 0.5, '1', { subject: 'fir', post: 6, change: 'less', metric: 'cost' }),
  ];
  const found = (most: number): string[] =>
    tellingRows(rows, metricOf, most).map(({ fragment }) => fragment);
  assert.deepEqual(found(9), ['cut', 'faster', 'plain']);
  assert.deepEqual(found(2), ['cut', 'faster']);
});

test('a number says of what it is', () => {
  assert.equal(
    aboutRow(row('', 3, '×', { title: 'Speed-up', against: 'ash' })),
    'speed-up against ash',
  );
  assert.equal(
    aboutRow(row('', 3, '1', { title: 'F1', subject: 'elm', against: 'ash' })),
    'F1, elm against ash',
  );
  assert.equal(aboutRow(row('', 1, '1', { title: 'mAP', subject: 'the oak' })), 'mAP, the oak');
});
