import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fuzz } from '../../scripts/lib/fuzz/fuzz.ts';
import { readMaterial } from '../../scripts/lib/fuzz/read-material.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { seedOf } from '../seed.ts';

/** A second or two; `npm run fuzz` is the long run. */
const DUMPS = 300;

test('random and damaged dumps break no promise', (t) => {
  const material = readMaterial([join(ROOT, 'content', 'dumps')]);
  const failures: string[] = [];
  const { dumps } = fuzz({
    count: DUMPS,
    seed: seedOf(t, 20261121),
    material,
    onFailure: ({ check, message, dump }) => {
      failures.push(`${check}: ${message}\n${JSON.stringify(Buffer.from(dump).toString())}`);
    },
  });
  assert.deepEqual(failures, []);
  assert.equal(dumps, DUMPS);
});
