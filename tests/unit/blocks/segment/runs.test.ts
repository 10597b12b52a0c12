import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf } from '../../../../src/lib/blocks/segment/scene.ts';

/** How much each of the lines, together without blank ones between, is like a table. */
function scoresOf(...lines: string[]): number[] {
  const scene = sceneOf(splitLines(['Tide gauges', '', ...lines, ''].join('\n')));
  return scene.runs.slice(1).map(({ tableScore }) => tableScore);
}

const CALLS = ['gauges = read_gauges("north.csv")', 'gauges.head(3)'];
const GRID = ['gauge depth error', '0 3 2.5 0.1', '1 4 2.7 0.2', '2 8 3.1 0.1'];

test('a grid of numbers below a call is a table, up to the next call', () => {
  const scores = scoresOf(...CALLS, ...GRID, 'gauges.describe()', 'done at 3');
  assert.deepEqual(
    scores.map((score) => score >= 0.5),
    [false, false, true, true, true, true, false, false],
  );
});

test('the name of a row may be a number', () => {
  const scores = scoresOf(...CALLS, ...GRID, '25% 2 2.5 0.1', 'mean 5 2.7 0.1');
  assert.ok((scores.at(-1) ?? 0) >= 0.5);
});

test('what a program prints with a number at the end of a line is none', () => {
  const printed = ['read gauge 1', 'read gauge 2', 'read gauge 3'];
  assert.ok(scoresOf(...CALLS, ...printed).every((score) => score < 0.5));
});
