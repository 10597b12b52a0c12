import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFormOf, stemOf } from '../../../src/lib/search/stem.ts';

test('forms of a word have one stem', () => {
  const families = [
    ['checkpoint', 'checkpoints', 'checkpointing', 'checkpointed'],
    ['use', 'uses', 'used', 'using'],
    ['note', 'notes', 'noted', 'noting'],
    ['run', 'runs', 'running'],
    ['study', 'studies', 'studied'],
    ['company', 'companies'],
    ['distribution', 'distributed', 'distributing'],
    ['optimization', 'optimize', 'optimizing', 'optimal'],
    ['cache', 'caches', 'caching'],
    ['class', 'classes'],
    ['process', 'processes', 'processed', 'processing'],
  ];
  for (const family of families)
    assert.deepEqual(new Set(family.map(stemOf)), new Set([stemOf(family[0] ?? '')]), family[0]);
});

test('a word is found by its forms and by what begins with it', () => {
  assert.equal(isFormOf('training', 'trainer'), true);
  assert.equal(isFormOf('check', 'checkpoints'), true);
  assert.equal(isFormOf('note', 'notebook'), true);
});

test('other words with the same letters are none of its forms', () => {
  for (const [asked, found] of [
    ['a', 'an'],
    ['using', 'us'],
    ['use', 'usually'],
    ['notes', 'nothing'],
    ['state', 'static'],
    ['speed', 'spell'],
    ['class', 'cloud'],
  ] as const)
    assert.equal(isFormOf(asked, found), false, `${asked}: ${found}`);
});
