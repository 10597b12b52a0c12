import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreOfForest, toForest } from '../../../../src/lib/blocks/levels/forest.ts';

const forest = toForest({
  bias: 1,
  trees: [
    [
      [0, 2, 3],
      [0.5, 10, 7],
      [0, 1, 2, 4, 100, 101, 102, 104],
    ],
    [
      [1, 1, 3],
      [0, 5, 8],
      [0, 8, 16, 32, 200, 208, 216, 232],
    ],
  ],
});

const score = (...row: number[]): number => scoreOfForest(forest, Float64Array.from(row));

test('each answer is a bit of the leaf, the leaves of all trees are added', () => {
  assert.equal(score(0, 0, 0, 0), 1);
  assert.equal(score(1, 0, 0, 0), 2);
  assert.equal(score(0, 0, 11, 0), 3);
  assert.equal(score(1, 0, 11, 0), 5);
  assert.equal(score(1, 3, 11, 0), 13);
  assert.equal(score(1, 6, 11, 0), 37);
  assert.equal(score(1, 0, 11, 7.5), 105);
  assert.equal(score(1, 6, 11, 9), 337);
});

test('a value on the bound lies below it', () => {
  assert.equal(score(0.5, 0, 10, 7), 1);
});

test('a row may begin within others', () => {
  assert.equal(scoreOfForest(forest, Float64Array.of(9, 9, 1, 6, 11, 9, 9), 2), 337);
});

test('a forest without trees gives its bias', () => {
  assert.equal(scoreOfForest(toForest({ bias: -2, trees: [] }), new Float64Array()), -2);
});
