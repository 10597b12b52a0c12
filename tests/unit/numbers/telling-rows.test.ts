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

test('where sentences say too little, the best figures of tables do', () => {
  const cell = { kind: 'table', table: 'd1', title: 'Latency' } as const;
  const rows = [
    row('slow', 9, 's', { ...cell, subject: 'oak' }),
    row('quick', 2, 's', { ...cell, subject: 'elm' }),
    row('said', 0.5, '1', { subject: 'fir', post: 1, change: 'less', metric: 'cost' }),
    row('weak', 1, '1', { ...cell, title: 'F1', subject: 'oak', post: 2, metric: 'f1' }),
    row('strong', 3, '1', { ...cell, title: 'F1', subject: 'elm', post: 2, metric: 'f1' }),
    row('tie', 8, '1', { ...cell, title: 'Recall', subject: 'a', post: 3, metric: 'recall' }),
    row('tied', 8, '1', { ...cell, title: 'Recall', subject: 'b', post: 3, metric: 'recall' }),
    row('mixed', 8, '1', {
      ...cell,
      table: 'd4',
      title: 'mAP',
      subject: 'a',
      post: 4,
      metric: 'map',
    }),
    row('units', 9, 's', {
      ...cell,
      table: 'd4',
      title: 'mAP',
      subject: 'b',
      post: 4,
      metric: 'map',
    }),
    row('price', 9, '$', { ...cell, title: 'Price', subject: 'a', post: 6, metric: 'cost' }),
    row('cheap', 2, '$', { ...cell, title: 'Price', subject: 'b', post: 6, metric: 'cost' }),
    row('alone', 1, 's', {
      ...cell,
      table: 'd5',
      subject: 'oak',
      post: 5,
      metric: 'training-time',
    }),
  ];
  const found = tellingRows(rows, metricOf, 9).map(({ fragment }) => fragment);
  assert.deepEqual(found, ['said', 'quick', 'strong']);
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
  const timed = { title: 'Step time (ms)', unit: 'ms', subject: 'elm' };
  assert.equal(aboutRow(row('', 1, 's', timed)), 'step time, elm');
  assert.equal(aboutRow(row('', 1, '1', { title: 'mAP', subject: 'the oak' })), 'mAP, the oak');
});
