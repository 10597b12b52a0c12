import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricOf } from '../../../src/lib/extract/metrics/metric-named.ts';
import { barsOf } from '../../../src/lib/numbers/bars.ts';
import type { NumberRow } from '../../../src/lib/numbers/number-row.ts';
import { parseBound } from '../../../src/lib/numbers/parse-bound.ts';
import { remarkOf, rowTree } from '../../../src/lib/numbers/row-tree.ts';
import { selectRows } from '../../../src/lib/numbers/select-rows.ts';
import { clashOf, conditionsOf } from '../../../src/lib/numbers/conditions.ts';
import type { Selection } from '../../../src/lib/numbers/conditions.ts';
import { POSTS, row } from './rows.ts';

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
  askedMetric: null,
  value: null,
  askedValue: null,
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
    select({ metric, value: parseBound(text, metric) });
  assert.deepEqual(within('< 50 ms', latency), ['fast']);
  assert.deepEqual(within('over 90 %', accuracy), ['sure']);
  assert.deepEqual(within('over 40 %', latency), ['cut']);
});

test('the end of a bound belongs to it unless the bound says otherwise', () => {
  const metric = metricOf('latency');
  const found = (text: string): string[] =>
    selectRows([row('at', 0.05, 's')], POSTS, {
      ...ALL,
      metric,
      value: parseBound(text, metric),
    }).map(({ fragment }) => fragment);
  for (const text of ['at most 50 ms', 'at least 50 ms', '20–50 ms', '50–80 ms', '50 ms'])
    assert.deepEqual(found(text), ['at'], text);
  for (const text of ['under 50 ms', 'over 50 ms', '51 ms'])
    assert.deepEqual(found(text), [], text);
});

test('a bound without a unit is met by the figure as the post gives it', () => {
  const metric = metricOf('training-time');
  const ends = { low: 2, high: 4, baseLow: 7200, baseHigh: 14_400 };
  const rows = [
    row('hours', 7200, 's', { metric: 'training-time', value: 2, unit: 'h' }),
    row('range', 10_800, 's', { metric: 'training-time', value: 3, unit: 'h', range: ends }),
  ];
  const found = (text: string): string[] =>
    selectRows(rows, POSTS, { ...ALL, metric, value: parseBound(text, metric) }).map(
      ({ fragment }) => fragment,
    );
  assert.deepEqual(found('under 5'), ['hours', 'range']);
  assert.deepEqual(found('under 3'), ['hours']);
  assert.deepEqual(found('under 3 h'), ['hours']);
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
  const range = row('range', 9, 's', {
    range: { low: 8, high: 10, baseLow: 8, baseHigh: 10 },
  });
  assert.equal(barsOf([...ROWS.slice(0, 4), range], metricOf('latency'))?.all, 3);
  assert.equal(barsOf(ROWS.slice(0, 1), metricOf('latency')), null);
  assert.equal(barsOf([row('a', 0, 's'), row('b', 0, 's')], metricOf('latency')), null);
  assert.equal(barsOf([row('a', 1, 's'), row('b', -1, 's')], metricOf('latency')), null);
});

test('a range lies within a bound when both of its ends do, and is no better than its weaker end', () => {
  const metric = metricOf('speed-up');
  const ends = { low: 10, high: 1000, baseLow: 10, baseHigh: 1000 };
  const wide = row('wide', 505, '×', { metric: 'speed-up', change: 'more', range: ends });
  const plain = row('plain', 200, '×', { metric: 'speed-up', change: 'more' });
  const within = (text: string): string[] =>
    selectRows([wide, plain], POSTS, { ...ALL, metric, value: parseBound(text, metric) }).map(
      ({ fragment }) => fragment,
    );
  assert.deepEqual(within('over 100'), ['plain']);
  assert.deepEqual(within('over 5x'), ['wide', 'plain']);
  assert.deepEqual(within('under 600'), ['plain']);
  assert.deepEqual(
    selectRows([wide, plain], POSTS, { ...ALL, metric, order: 'best' }).map(({ text }) => text)
      .length,
    2,
  );
  assert.equal(selectRows([wide, plain], POSTS, { ...ALL, metric, order: 'best' })[0], plain);
});

test('of losses the smallest is the best', () => {
  const metric = metricOf('accuracy');
  const losses = [0.04, 0.4, 0.01].map((base) =>
    row(String(base), base, '1', { metric: 'accuracy', change: 'less' }),
  );
  const found = selectRows(losses, POSTS, { ...ALL, metric, order: 'best' });
  assert.deepEqual(
    found.map(({ base }) => base),
    [0.01, 0.04, 0.4],
  );
});

test('conditions that no figure meets together are named, two at the most', () => {
  const clash = (asked: Partial<Selection>): string[] =>
    clashOf(ROWS, POSTS, conditionsOf({ ...ALL, ...asked }));
  const [latency, accuracy] = [metricOf('latency'), metricOf('accuracy')];
  assert.deepEqual(clash({ metric: accuracy, unit: 's' }), ['metric', 'unit']);
  assert.deepEqual(clash({ metric: accuracy, askedMetric: latency }), ['metric', 'askedMetric']);
  assert.deepEqual(clash({ publisher: 'mit', words: ['oak'] }), ['publisher', 'words']);
  assert.deepEqual(clash({ words: ['elm'], unit: 's' }), ['words']);
  assert.deepEqual(clash({ metric: metricOf('bleu'), kind: 'table' }), ['metric']);
});

test('a remark says how a figure has to be read, and whether a change is good', () => {
  const latency = metricOf('latency');
  const accuracy = metricOf('accuracy');
  const speedUp = metricOf('speed-up');
  assert.equal(remarkOf(row('', 1, 's'), latency), 'lower is better');
  assert.equal(
    remarkOf(row('', 1, 's', { from: '2 s', since: 'less' }), latency),
    'from 2 s: better',
  );
  assert.equal(remarkOf(row('', 1, 's', { from: '2 h' }), latency), 'from 2 h');
  const less = row('', 0.1, '1', { change: 'less' });
  assert.equal(remarkOf(less, latency), 'a decrease: better');
  assert.equal(remarkOf(less, accuracy), 'a decrease: worse');
  assert.equal(remarkOf(less, metricOf('cpu-utilisation')), 'a decrease');
  const against = row('', 0.4, '1', { change: 'less', against: 'oak', limit: 'at most' });
  assert.equal(remarkOf(against, accuracy), 'at most; less than oak: worse');
  assert.equal(remarkOf(row('', 5, '×', { change: 'more' }), speedUp), 'higher is better');
  assert.equal(
    remarkOf(row('', 0.97, '×', { change: 'more', against: 'oak' }), speedUp),
    'less than oak: worse',
  );
});

test('the arrow of a change goes its way, its class says whether that is good', () => {
  const arrowOf = (asked: Partial<NumberRow>, metric: string): unknown => {
    const [post] = POSTS;
    assert.ok(post);
    const tree = rowTree(row('', 0.1, '1', asked), { post, metric: metricOf(metric), glyph: '' });
    return /class":"(arrow[^"]*)"[^[]*\["([^"]*)/u.exec(JSON.stringify(tree))?.slice(1);
  };
  assert.deepEqual(arrowOf({ change: 'less' }, 'accuracy'), ['arrow worse', '▼']);
  assert.deepEqual(arrowOf({ change: 'less' }, 'latency'), ['arrow better', '▼']);
  assert.deepEqual(arrowOf({ change: 'more' }, 'latency'), ['arrow worse', '▲']);
  assert.deepEqual(arrowOf({}, 'latency'), ['arrow ', '']);
});

test('a figure is shown with what is known of it and of its post, and nothing empty', () => {
  const shown = (number: NumberRow): string => {
    const post = POSTS[number.post];
    assert.ok(post);
    const tree = rowTree(number, { post, metric: metricOf(number.metric), glyph: '' });
    return JSON.stringify(tree);
  };
  const plain = shown(row('n1', 0.1, 's', { place: 'step 2', text: '0.1 s', title: 'Latency' }));
  assert.match(plain, /Trays, step\u00A02/);
  assert.doesNotMatch(
    plain,
    /metric inferred|All of the table|"mark"|"attributes":\{\},"children":\[""\]/,
  );
  const full = shown(
    row('n2', 0.1, 's', {
      ...{ post: 1, isLikely: true, table: 'd1', title: 'Latency', subject: 'oak' },
      ...{ sentence: 'It is 0.1 s here.', start: 6, end: 11 },
    }),
  );
  for (const part of [
    '2021',
    'metric inferred',
    'd1.html',
    'Latency, oak',
    '"mark","attributes":{},"children":["0.1 s"]',
  ])
    assert.ok(full.includes(part), part);
});
