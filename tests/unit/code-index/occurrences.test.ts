import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { occurrencesOf } from '../../../src/lib/code-index/occurrences.ts';

test('words are found inside, at the ends of and across each other', () => {
  const words = ['tray', 'ray', 'a', 'ays', 'yst', 'stray'];
  assert.deepEqual(occurrencesOf(words, ['strays', 'ray', '', 'stop']), [
    [0],
    [0, 1],
    [0, 1],
    [0],
    [],
    [0],
  ]);
});

test('finds what a search for each word finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '_', '𝒳'), maxLength: 12 });
  const words = fc.uniqueArray(
    text.filter((word) => word !== ''),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(words, fc.array(text), (some, texts) => {
      const expected = some.map((word) =>
        texts.flatMap((one, place) => (one.includes(word) ? [place] : [])),
      );
      assert.deepEqual(occurrencesOf(some, texts), expected);
    }),
    { seed: 20_210_415, numRuns: 300 },
  );
});
