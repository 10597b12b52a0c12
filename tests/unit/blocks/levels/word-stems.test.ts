import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cohesion,
  coverage,
  hasStem,
  stemsOfTexts,
} from '../../../../src/lib/blocks/levels/word-stems.ts';

/** Coverage of the first text's stems by the second. */
function covered(one: string, two: string): number {
  const [first, second] = stemsOfTexts([one, two]);
  assert.ok(first && second);
  return coverage(first, second);
}

test('words are alike by their first five letters, in either case', () => {
  assert.equal(covered('Shelving', 'a shelf, shelve it'), 1);
  assert.equal(covered('Shelf', 'a shell'), 0);
  assert.equal(covered('Shelving iron racks', 'racks of iron'), 2 / 3);
});

test('short and empty words have no stem, a longer word with the beginning of one has', () => {
  const [stems] = stemsOfTexts(['About the use of it, and using an ox']);
  assert.deepEqual(stems?.numbers, []);
  assert.equal(covered('Usings', 'usings and abouts'), 1);
  assert.equal(covered('', 'shelf'), 0);
});

test('letters beyond ASCII are letters', () => {
  assert.equal(covered('Bücher', 'bücher'), 1);
  assert.equal(covered('Bücher', 'bocher'), 0);
});

test('each stem counts once, and is found by its number', () => {
  const [one, two] = stemsOfTexts(['oak iron oak', 'iron']);
  assert.ok(one && two);
  assert.equal(one.numbers.length, 2);
  assert.deepEqual(
    one.numbers.map((number) => hasStem(two, number)),
    [false, true],
  );
  assert.equal(cohesion(one, two), 1 / Math.sqrt(2));
});

test('thousands of stems are told apart, and the next texts start anew', () => {
  const letters = (at: number): string =>
    [at / 676, at / 26, at]
      .map((part) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(part) % 26])
      .join('');
  const words = Array.from({ length: 5000 }, (_, at) => `q${letters(at)}`);
  const [all, half, other] = stemsOfTexts([
    words.join(' '),
    words.slice(0, 2500).join(' '),
    'shelf',
  ]);
  assert.ok(all && half && other);
  assert.equal(all.numbers.length, 5000);
  assert.equal(coverage(all, half), 0.5);
  assert.equal(coverage(half, all), 1);
  assert.equal(coverage(other, all), 0);
  assert.equal(covered('shelf', 'qaab'), 0);
});
