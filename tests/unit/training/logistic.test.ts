import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLogistic, type Case } from '../../../scripts/training/logistic.ts';

/** One value in two, and how many of ten are a yes. */
function cases(value: number, yes: number): Case[] {
  return Array.from({ length: 10 }, (_, at) => ({ values: [value, 1], yes: at < yes }));
}

const chance = ({ bias, weights, means }: ReturnType<typeof fitLogistic>, x: number): number => {
  const score = bias + (weights[0] ?? 0) * (x - (means[0] ?? 0));
  return 1 / (1 + Math.exp(-score));
};

test('the fit gives back the shares of yes, a value that never changes adds nothing', () => {
  const fitted = fitLogistic([...cases(0, 2), ...cases(3, 7)], 1e-6);
  assert.ok(Math.abs(chance(fitted, 0) - 0.2) < 1e-3);
  assert.ok(Math.abs(chance(fitted, 3) - 0.7) < 1e-3);
  assert.ok(Math.abs(fitted.weights[1] ?? 1) < 1e-3);
});

test('shrinkage draws the shares together and leaves their mean', () => {
  const fitted = fitLogistic([...cases(0, 2), ...cases(3, 7)], 20);
  assert.ok(chance(fitted, 0) > 0.25 && chance(fitted, 3) < 0.65);
  assert.ok(Math.abs(chance(fitted, 0) + chance(fitted, 3) - 0.9) < 0.02);
});
