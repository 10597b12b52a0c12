import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchText, placesOfWords } from '../../../src/lib/search/match-text.ts';

const TITLE = 'Résumé of C++ spot training: 2.4× faster';

test('a text holds the query as it stands, in any case, accents as their letters', () => {
  assert.equal(matchText('spot train', TITLE)?.rank, 1);
  assert.equal(matchText('resume OF', TITLE)?.rank, 0);
  assert.deepEqual(matchText('c++', TITLE)?.places, [{ start: 10, end: 13 }]);
  assert.deepEqual(matchText('2.4×', TITLE)?.places, [{ start: 29, end: 33 }]);
});

test('else the beginning of each of its words', () => {
  assert.deepEqual(matchText('train spo', TITLE), {
    places: [
      { start: 14, end: 17 },
      { start: 19, end: 24 },
    ],
    rank: 2,
  });
});

test('a word inside a word is found only as a part of the query as it stands', () => {
  assert.equal(matchText('rain', TITLE)?.rank, 1);
  assert.equal(matchText('rain spot', TITLE), null);
});

test('one word that is not there is enough', () => {
  assert.equal(matchText('spot pricing', TITLE), null);
  assert.equal(matchText('  ', TITLE), null);
});

test('the words that are there can be marked without the others', () => {
  assert.deepEqual(placesOfWords('spot pricing', TITLE), [{ start: 14, end: 18 }]);
});

test('places of letters outside the basic plane are places in the text', () => {
  assert.deepEqual(matchText('b', '𝒜 b')?.places, [{ start: 3, end: 4 }]);
});
