import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCode } from '../../../scripts/lib/mcp/find-code.ts';
import type { Sample } from '../../../src/schemas/sample.ts';

function sampleOf(id: string, code: string): Sample {
  return {
    ...{ schemaVersion: 1, id, post: 'p', slug: 'post', publisher: 'orchard', lang: 'text' },
    ...{ role: 'code', kind: 'program', section: null, step: null, leadIn: '', lines: 1 },
    ...{ libraries: [], services: [], images: [], defines: [], calls: [], damage: [], code },
  };
}

const SAMPLES = [sampleOf('a', 'dry(Plum)\n'), sampleOf('b', `${'a'.repeat(40)}!`)];

function ids(query: string, isPattern: boolean, timeout?: number): string[] {
  return findCode(SAMPLES, { query, isPattern }, timeout).map(({ sample }) => sample.id);
}

test('a query is text unless it is said to be a pattern', () => {
  assert.deepEqual(ids('dry(', false), ['a']);
  assert.deepEqual(ids('dry\\(P', true), ['a']);
  assert.deepEqual(ids('dry.P', false), []);
  assert.deepEqual(ids('plum', false), ['a']);
  assert.deepEqual(ids('PLUM', false), []);
});

test('a broken pattern is said to be one', () => {
  assert.throws(() => ids('dry(', true), /regular expression.*as it stands/is);
});

test('a pattern that never ends is stopped', () => {
  assert.throws(() => ids('(a+)+$', true, 50), /takes too long/);
});
