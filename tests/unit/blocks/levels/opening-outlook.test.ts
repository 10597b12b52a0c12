import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlookAt, toOpenings } from '../../../../src/lib/blocks/levels/opening-outlook.ts';

const openings = toOpenings([-3, 2, -4, -4, 0]);

test('it tells how far the likely parents before and after are', () => {
  const [back, on] = [14, 15];
  assert.deepEqual(
    [0, 1, 3, 4].map((at) => outlookAt(openings, at)[back]),
    [-1, -1, 2, 3],
  );
  assert.deepEqual(
    [0, 1, 3, 4].map((at) => outlookAt(openings, at)[on]),
    [1, 3, 1, -1],
  );
});

test('it tells the rank of a heading and its lead over the best other one', () => {
  const [rank, lead] = [12, 13];
  assert.equal(outlookAt(openings, 1)[rank], 0);
  assert.equal(outlookAt(openings, 4)[rank], 1);
  assert.equal(outlookAt(openings, 1)[lead], 2);
  assert.equal(outlookAt(openings, 4)[lead], -2);
});

test('the chances before and after a heading and its own make up those of the post', () => {
  const [all, before, after] = [10, 16, 17];
  const row = outlookAt(openings, 1);
  const own = 1 / (1 + Math.exp(-2));
  assert.ok(Math.abs((row[all] ?? 0) - (row[before] ?? 0) - (row[after] ?? 0) - own) < 1e-9);
});

test('a heading alone in its post has nobody beside it', () => {
  const row = outlookAt(toOpenings([-4]), 0);
  assert.deepEqual(row.slice(1, 7), [-5, -5, -5, -5, -5, -5]);
});
