import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownFigure } from '../../../src/data/shown-figure.ts';
import { parseValue } from '../../../src/lib/extract/values/parse-value.ts';

test('a figure is as the post has it, or short', () => {
  const shown = (text: string, words = text): string => {
    const value = parseValue(words);
    assert.ok(value);
    return shownFigure(text, value).replaceAll('\u202f', ' ');
  };
  assert.equal(shown('94.20%'), '94.20%');
  assert.equal(shown('96 seconds per epoch'), '96 s/epoch');
  assert.equal(shown('20 times'), '20 ×');
  assert.equal(shown('4x'), '4 ×');
  assert.equal(shown('1.50X'), '1.50 ×');
  assert.equal(shown('90%', 'up to 90%'), '≤ 90%');
  assert.equal(shown('~0.5%'), '~0.5%');
  assert.equal(shown('10–1,000x'), '10–1,000 ×');
  assert.equal(shown('100 to 300 MB/s'), '100–300 MB/s');
});
