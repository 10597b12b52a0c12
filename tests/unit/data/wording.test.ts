import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from '../../../src/data/wording.ts';

for (const [bytes, shown] of [
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [412_345, '412 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_840_000, '3.8 MB'],
  [99_940_000, '99.9 MB'],
  [1_234_567_890, '1,235 MB'],
] as const) {
  test(`${String(bytes)} bytes are ${shown}`, () => {
    assert.equal(fileSize(bytes).replace('\u202f', ' '), shown);
  });
}
