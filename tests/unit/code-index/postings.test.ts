import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodePosting, encodePosting } from '../../../src/lib/code-index/postings.ts';

test('numbers are read as they were written', () => {
  const cases = [[], [0], [7], [0, 1, 2, 3, 4, 5, 6], [2 ** 31 - 1], [0, 2 ** 31 - 1]];
  for (const numbers of cases) assert.deepEqual(decodePosting(encodePosting(numbers)), numbers);
  const any = fc.uniqueArray(fc.nat(5_000)).map((some) => some.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(any, (numbers) => {
      assert.deepEqual(decodePosting(encodePosting(numbers)), numbers);
    }),
    { seed: 20_210_415 },
  );
});

test('where most numbers are there, each costs a bit', () => {
  const most = Array.from({ length: 6_000 }, (_, number) => number).filter((n) => n % 10 > 0);
  assert.ok(encodePosting(most).length <= (6_000 / 6) * 1.05);
});
