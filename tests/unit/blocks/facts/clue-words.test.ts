import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, figures, shares } from '../../../../src/lib/blocks/rules/clue.ts';

const of = (): number => 0;

test('numbers of things read as sentences, whatever their steps', () => {
  assert.deepEqual(counts('word(s) below', { name: 'words', edges: [1, 2, 4, 9], of }).says, [
    'has no word below',
    'has 1 word below',
    'has 2 to 3 words below',
    'has 4 to 8 words below',
    'has 9 or more words below',
  ]);
  assert.equal(counts('line(s)', { name: 'lines', edges: [3], of }).says[0], 'has at most 2 lines');
});

test('shares are told in per cent, other figures with their bounds', () => {
  assert.deepEqual(shares('digits', { name: 'digits', edges: [0.001, 0.03, 0.5], of }).says, [
    'has no digits',
    'has 0.1 to 3 % digits',
    'has 3 to 50 % digits',
    'has at least 50 % digits',
  ]);
  assert.deepEqual(figures('code evidence', { name: 'code', edges: [-1, 2], of }).says, [
    'has code evidence below -1',
    'has code evidence of -1 to 2',
    'has code evidence of 2 or more',
  ]);
});
