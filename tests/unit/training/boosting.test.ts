import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreOfForest, toForest } from '../../../src/lib/blocks/levels/forest.ts';
import { fitForest, type Boosting } from '../../../scripts/training/boosting.ts';
import type { Case } from '../../../scripts/training/logistic.ts';

const SETTINGS: Boosting = {
  rounds: 40,
  rate: 0.2,
  shrink: 1,
  bags: 2,
  cases: 0.8,
  values: 1,
};

/** A yes where exactly one of two values is high, which no weighted sum tells; the third never changes. */
const CASES: Case[] = Array.from({ length: 200 }, (_, at) => {
  const [one, two] = [at % 2, Math.floor(at / 2) % 2];
  return { values: [one + (at % 7) / 20, two + (at % 5) / 20, 1], yes: one !== two };
});

test('trees of several questions tell an exclusive or', () => {
  const forest = toForest(fitForest(CASES, SETTINGS));
  for (const { values, yes } of CASES)
    assert.equal(scoreOfForest(forest, Float64Array.from(Array.from(values))) > 0, yes);
});

test('the same cases grow the same forest, and a value that never changes is not asked about', () => {
  const grown = fitForest(CASES, SETTINGS);
  assert.deepEqual(fitForest(CASES, SETTINGS), grown);
  assert.equal(grown.trees.length, 80);
  assert.ok(grown.trees.every(([values]) => !values?.includes(2)));
});

test('where nothing tells the cases apart the score is that of their share', () => {
  const cases = Array.from({ length: 100 }, (_, at) => ({ values: [at % 4], yes: at % 8 < 2 }));
  const forest = toForest(
    fitForest(
      cases.map((one) => ({ ...one, values: [1] })),
      SETTINGS,
    ),
  );
  const chance = 1 / (1 + Math.exp(-scoreOfForest(forest, Float64Array.from([1]))));
  const share = cases.filter(({ yes }) => yes).length / cases.length;
  assert.ok(Math.abs(chance - share) < 0.02);
});
