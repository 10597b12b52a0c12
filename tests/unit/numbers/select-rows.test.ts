import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricOf } from '../../../src/lib/extract/metrics/metric-named.ts';
import { barsOf } from '../../../src/lib/numbers/bars.ts';
import type { NumberPost, NumberRow } from '../../../src/lib/numbers/number-row.ts';
import { parseBound } from '../../../src/lib/numbers/parse-bound.ts';
import { remarkOf } from '../../../src/lib/numbers/row-tree.ts';
import { selectRows } from '../../../src/lib/numbers/select-rows.ts';
import type { Selection } from '../../../src/lib/numbers/select-rows.ts';

const POSTS: NumberPost[] = [
  {
    slug: 'a',
    title: 'Trays',
    publisher: 'aws',
    publisherName: 'AWS',
    topics: ['vision'],
    published: '',
  },
  {
    slug: 'b',
    title: 'Shelves',
    publisher: 'mit',
    publisherName: 'MIT',
    topics: [],
    published: '2021',
  },
];
const EMPTY = {
  kind: 'claim',
  text: '',
  title: '',
  value: 0,
  unit: '',
  change: null,
  isRange: false,
  from: '',
  against: '',
  subject: '',
  sentence: '',
  start: 0,
  end: 0,
  post: 0,
  place: '',
  fragment: '',
  table: '',
  isLikely: false,
} as const;
const row = (
  fragment: string,
  base: number,
  baseUnit: string,
  more: Partial<NumberRow> = {},
): NumberRow => ({
  ...EMPTY,
  metric: 'latency',
  fragment,
  base,
  value: base,
  baseUnit,
  ...more,
});
const ROWS = [
  row('slow', 2, 's', { subject: 'Oak tray' }),
  row('fast', 0.02, 's', { post: 1, kind: 'table' }),
  row('cut', 0.5, '1', { change: 'less' }),
  row('middle', 0.3, 's'),
  row('sure', 0.95, '1', { metric: 'accuracy' }),
  row('rose', 0.99, '1', { metric: 'accuracy', change: 'more' }),
];
const ALL: Selection = {
  metric: null,
  kind: '',
  unit: '',
  publisher: '',
  topic: '',
  post: '',
  bounds: [],
  words: [],
  order: 'posts',
};

function select(asked: Partial<Selection>): string[] {
  return selectRows(ROWS, POSTS, { ...ALL, ...asked }).map(({ fragment }) => fragment);
}

test('every choice narrows', () => {
  assert.equal(select({}).length, ROWS.length);
  assert.deepEqual(select({ kind: 'table' }), ['fast']);
  assert.deepEqual(select({ publisher: 'mit' }), ['fast']);
  assert.deepEqual(select({ post: 'b' }), ['fast']);
  assert.equal(select({ topic: 'vision' }).length, ROWS.length - 1);
  assert.deepEqual(select({ unit: 's' }), ['slow', 'fast', 'middle']);
  assert.deepEqual(select({ words: ['oak'] }), ['slow']);
  assert.deepEqual(select({ words: ['shelves', 'mit'] }), ['fast']);
});

test('bounds hold for figures in the same dimension, and for amounts of shares only', () => {
  const latency = metricOf('latency');
  const accuracy = metricOf('accuracy');
  const within = (text: string, metric: typeof latency): string[] =>
    select({ metric, bounds: [parseBound(text, metric)].filter((bound) => bound !== null) });
  assert.deepEqual(within('< 50 ms', latency), ['fast']);
  assert.deepEqual(within('over 90 %', accuracy), ['sure']);
  assert.deepEqual(within('over 40 %', latency), ['cut']);
});

test('the best come first, figures in one unit together', () => {
  assert.deepEqual(select({ metric: metricOf('latency'), order: 'best' }), [
    'fast',
    'middle',
    'slow',
    'cut',
  ]);
  assert.deepEqual(select({ metric: metricOf('latency'), order: 'high' }), [
    'slow',
    'middle',
    'fast',
    'cut',
  ]);
});

test('bars are drawn for figures that can be compared', () => {
  const chart = barsOf(ROWS.slice(0, 4), metricOf('latency'));
  assert.deepEqual(
    chart?.bars.map((bar) => [bar.row.fragment, bar.length]),
    [
      ['fast', 0.01],
      ['middle', 0.15],
      ['slow', 1],
    ],
  );
  const range = row('range', 9, 's', { isRange: true });
  assert.equal(barsOf([...ROWS.slice(0, 4), range], metricOf('latency'))?.all, 3);
  assert.equal(barsOf(ROWS.slice(0, 1), metricOf('latency')), null);
  assert.equal(barsOf([row('a', 1, 's'), row('b', -1, 's')], metricOf('latency')), null);
});

test('a remark says how a figure has to be read', () => {
  const latency = metricOf('latency');
  assert.equal(remarkOf(row('', 1, 's'), latency), 'lower is better');
  assert.equal(remarkOf(row('', 1, 's', { from: '2 s' }), latency), 'from 2 s');
  assert.equal(remarkOf(row('', 1, '1', { change: 'less' }), latency), 'a decrease');
  assert.equal(
    remarkOf(row('', 1, '1', { change: 'less', against: 'oak' }), latency),
    'less than oak',
  );
});
