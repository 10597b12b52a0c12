import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chartOf } from '../../../src/lib/charts/chart-of.ts';
import { chartSubtitle, chartTitle } from '../../../src/lib/charts/chart-words.ts';
import type { Chart } from '../../../src/lib/charts/chart.ts';
import { tableOf } from '../extract/tables/entry-tables.ts';

function chart(...rows: readonly string[]): Chart {
  const found = chartOf(tableOf(...rows));
  if (found === null) throw new Error('no chart');
  return found;
}

test('one metric: bars with the best first, and a title that says what they find', () => {
  const found = chart('Bird | Latency (ms)', 'Owl | 30', 'Wren | 12', 'Emu | 25 *');
  assert.deepEqual(found.items, ['Wren', 'Emu', 'Owl']);
  assert.equal(found.form, 'bars');
  assert.equal(chartTitle(found), 'Wren has the lowest latency');
  assert.equal(chartSubtitle(found), 'Latency, ms, lower is better');
  assert.deepEqual(
    found.panels[0]?.bars.map(({ isBest }) => isBest),
    [true, false, false],
  );
});

test('several metrics have a panel each; only equal units of like size share a scale', () => {
  const apart = chart('Bird | Latency | Size', 'Owl | 30 ms | 8 MB', 'Wren | 12 ms | 900 kB');
  assert.deepEqual(
    apart.panels.map(({ name }) => name),
    ['Latency', 'Size'],
  );
  assert.ok(!apart.isShared);
  assert.equal(apart.panels[1]?.bars.find(({ item }) => item === 'Wren')?.value, 900_000);
  const alike = chart('Measure | Owl | Wren', 'Recall | 92% | 88%', 'Precision | 81% | 90%');
  assert.ok(alike.isShared);
  assert.deepEqual(alike.items, ['Owl', 'Wren']);
  assert.equal(chartTitle(alike), 'Recall and precision');
});

test('only the bar that the title speaks of is marked', () => {
  const marked = (...rows: readonly string[]): number =>
    chart(...rows).panels.flatMap(({ bars }) => bars.filter(({ isBest }) => isBest)).length;
  assert.equal(marked('Bird | Latency', 'Owl | 30 ms', 'Wren | 12 ms'), 1);
  assert.equal(marked('Bird | Latency', 'Owl | 12 ms', 'Wren | 12 ms', 'Emu | 30 ms'), 0);
  assert.equal(marked('Bird | Latency | Recall', 'Owl | 30 ms | 80%', 'Wren | 12 ms | 90%'), 0);
});

test('in a title only names and abbreviations keep their capitals', () => {
  const measures = chart(
    'Birds (Tame) | mAP@Nest | Model size | Latency (ms)',
    'Owl | 81% | 8 MB | 30',
    'Wren | 92% | 9 MB | 12',
  );
  assert.equal(chartTitle(measures), 'mAP@Nest, model size and latency by birds (tame)');
  const rates = chart('Bird | Test Pass Rate ↑ | Flights ↓', 'Owl | 0.5 | 8', 'Wren | 0.6 | 9');
  assert.equal(chartTitle(rates), 'Test pass rate and flights by bird');
  const games = chart('Game | Owl | Wren', 'Chess | 39544.0 | 65516.0', 'Go | 50.4 | 80.5');
  assert.equal(chartTitle(games), 'Chess and Go');
});

test('scores of different magnitude get a panel and a scale each', () => {
  const found = chart('Game | Owl | Wren', 'Chess | 39544.0 | 65516.0', 'Go | 50.4 | 80.5');
  assert.deepEqual(
    found.panels.map(({ name }) => name),
    ['Chess', 'Go'],
  );
  assert.deepEqual([found.isShared, found.form], [false, 'bars']);
  assert.equal(chartSubtitle(found), 'Each on its own scale');
});

test('one measure of different magnitude becomes dots on a logarithmic scale', () => {
  const found = chart('Bird | Memory', 'Owl | 157 kB', 'Wren | 300–600 MB');
  assert.equal(found.form, 'dots');
  assert.match(chartSubtitle(found), /logarithmic scale/);
  assert.deepEqual(found.panels[0]?.bars.at(-1)?.label, '300–600 MB');
  assert.deepEqual(found.panels[0].bars.at(-1)?.high, 600_000_000);
});

test('items that count up keep their order; parameters tell rows of one name apart', () => {
  const steps = chart('Batch | Latency (ms)', 'size 1 | 30', 'size 8 | 12', 'size 64 | 25');
  assert.deepEqual(steps.items, ['size 1', 'size 8', 'size 64']);
  const twice = chart('Loader | Workers | Latency', 'slow | 1 | 9 s', 'slow | 7 | 3 s');
  assert.deepEqual(twice.items, ['slow, Workers 1', 'slow, Workers 7']);
  assert.equal(twice.panels.length, 1);
});

test('sums and blanks are left out, many panels are counted', () => {
  const found = chart('Bird | Images', 'Owl | 3', 'Wren | –', 'Emu | 9', 'Total | 12');
  assert.deepEqual(found.items, ['Emu', 'Owl']);
  const heads = Array.from({ length: 8 }, (_, at) => `T${String(at)} (ms)`).join(' | ');
  const row = Array.from({ length: 8 }, () => '5').join(' | ');
  const wide = chart(`Bird | ${heads} | Recall`, `Owl | ${row} | 0.8`, `Wren | ${row} | 0.9`);
  assert.deepEqual([wide.panels.length, wide.left], [6, 3]);
});

test('where a chart would mislead there is none', () => {
  const tables = {
    'words only': ['Bird | Colour', 'Owl | grey', 'Wren | brown'],
    'one row': ['Bird | Latency', 'Owl | 3 ms'],
    'one figure': ['Bird | Latency', 'Owl | 3 ms', 'Wren | –'],
    'mixed units': ['Quantity | Value', 'Weight | 3 kW', 'Length | 12 cm', 'Latency | 3 ms'],
    'one column of bare numbers': ['Bird | Wingspan', 'Owl | 3', 'Wren | 4'],
    'numbers by numbers': ['Size | Depth', '3 | 4', '5 | 6'],
    bounds: ['Kind | Min | Max', 'Labels | 1 | 30', 'Boxes | 1 | 16'],
    statistics: ['Of | a | b', 'mean | 1.5 | 30', 'std | 1 | 16'],
    ids: ['Bird | ID', 'Owl | 3', 'Wren | 4'],
    versions: ['Bird | Engine | Wheel', 'Owl | 2.1.0 | 1.9', 'Wren | 2.2 | 1.8.1'],
    zeros: ['Bird | Latency (ms)', 'Owl | 0', 'Wren | 0'],
  };
  for (const [why, [head = '', ...rows]] of Object.entries(tables))
    assert.equal(chartOf(tableOf(head, ...rows)), null, why);
  const long = Array.from({ length: 30 }, (_, at) => `bird of kind ${'x'.repeat(at + 1)} | 3 ms`);
  assert.equal(chartOf(tableOf('Bird | Latency', ...long)), null, 'thirty rows');
});
