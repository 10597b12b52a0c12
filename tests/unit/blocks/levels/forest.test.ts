import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreOfForest, toForest } from '../../../../src/lib/blocks/levels/forest.ts';

const forest = toForest({
  bias: 1,
  trees: [
    [
      [0, 2],
      [0.5, 10],
      [0, 1, 2, 4],
    ],
    [
      [1, 1],
      [0, 5],
      [0, 8, 16, 32],
    ],
  ],
});

const score = (...row: number[]): number => scoreOfForest(forest, Float64Array.from(row));

test('each answer is a bit of the leaf, the leaves of all trees are added', () => {
  assert.equal(score(0, 0, 0), 1);
  assert.equal(score(1, 0, 0), 2);
  assert.equal(score(0, 0, 11), 3);
  assert.equal(score(1, 0, 11), 5);
  assert.equal(score(1, 3, 11), 13);
  assert.equal(score(1, 6, 11), 37);
});

test('a value on the bound lies below it', () => {
  assert.equal(score(0.5, 0, 10), 1);
});

test('a forest without trees gives its bias', () => {
  assert.equal(scoreOfForest(toForest({ bias: -2, trees: [] }), new Float64Array()), -2);
});
