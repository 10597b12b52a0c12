import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalMatcher } from '../../../src/lib/code-index/matcher.ts';

/** Code, a query without capitals, and whether it is found: what the guide says about case. */
const CASES: readonly (readonly [code: string, query: string, isFound: boolean])[] = [
  ['ÄÖÜ', 'äöü', true],
  ['ＡＢＣ', 'ａｂｃ', true],
  ['ＡＢＣ', 'abc', false],
  ['Ж', 'ж', true],
  ['Ⅷ Ⓐ', 'ⅷ ⓐ', true],
  ['ΣΑΣ', 'σας', true],
  ['σας', 'σασ', true],
  ['ẞ', 'ß', true],
  ['ß', 'ss', false],
  ['İ', 'i', false],
  ['ı', 'i', false],
  ['µs', 'μs', false],
];

test('without capitals in the query a letter and its one capital are the same', () => {
  for (const [code, query, isFound] of CASES)
    assert.equal(literalMatcher(query).isIn(code), isFound, `${query} in ${code}`);
});

test('a capital in the query, of any script, makes case count', () => {
  for (const [code, query] of [
    ['äÖ', 'ÄÖ'],
    ['ａＢ', 'ＡＢ'],
    ['i', 'İ'],
    ['σα', 'Σα'],
  ] as const) {
    assert.equal(literalMatcher(query).isIn(code), false, `${query} in ${code}`);
    assert.equal(literalMatcher(query).isIn(`-${query}-`), true);
  }
});
