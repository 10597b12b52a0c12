import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesIn } from '../../../../src/lib/extract/claims/sentences.ts';

const parts = (text: string): string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at its mark, with the quotes behind it', () => {
  assert.deepEqual(parts(' It works. “Does it?” Yes!  97% of it. '), [
    'It works.',
    '“Does it?”',
    'Yes!',
    '97% of it.',
  ]);
});

test('full stops of numbers and abbreviations end nothing', () => {
  for (const text of [
    'It took 1.5 s vs. 3 s.',
    'See Fig. 2 (e.g. the left).',
    'By Ng et al. 2019.',
  ])
    assert.deepEqual(parts(text), [text]);
});

test('a line break ends a sentence', () => {
  assert.deepEqual(parts('one\ntwo'), ['one', 'two']);
  assert.deepEqual(parts('  '), []);
});
