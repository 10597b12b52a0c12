import { test } from 'node:test';
import assert from 'node:assert/strict';
import { similarity, sketchOf } from '../../../src/lib/ids/sketch.ts';

const TEXT =
  'Choose the bucket that you made in the first part, open it, and upload the file there.';

test('the same words are alike, other words are not', () => {
  const other = 'A lamp in the hall listens for steps and stays dark when the cat walks by.';
  assert.equal(similarity(sketchOf(TEXT, 8), sketchOf(TEXT.toUpperCase(), 8)), 1);
  assert.ok(similarity(sketchOf(TEXT, 16), sketchOf(other, 16)) < 0.3);
});

test('one word more changes little', () => {
  assert.ok(similarity(sketchOf(TEXT, 16), sketchOf(`${TEXT} Done.`, 16)) > 0.6);
});

test('texts without words have a sketch, empty ones have none', () => {
  assert.notEqual(sketchOf('{}', 8), '');
  assert.equal(sketchOf('  ', 8), '');
  assert.equal(similarity('', ''), 0);
  assert.ok(similarity(sketchOf('水を沸かす', 8), sketchOf('水を沸かす。', 8)) > 0.5);
});
