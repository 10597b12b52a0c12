import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mathText } from '../../../../src/lib/blocks/build/math-text.ts';

test('delimiters go, and say that it is TeX', () => {
  for (const text of ['$$ a + b $$', '$$a + b$$', '\\[ a + b \\]', '\\[a + b\\]'])
    assert.deepEqual(mathText(text), { notation: 'tex', text: 'a + b' }, text);
});

test('half a pair, or a pair of two kinds, is none', () => {
  for (const text of ['$$', '$$$', '\\[', '$$ a', 'a \\]', '\\[ a $$'])
    assert.deepEqual(mathText(text), { notation: 'plain', text }, text);
});

test('commands tell TeX without delimiters; flattened formulas have none', () => {
  assert.equal(mathText('\\frac{a}{b}').notation, 'tex');
  assert.equal(mathText('L = − log p').notation, 'plain');
  assert.equal(mathText('a \\ b').notation, 'plain');
});
