import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPlaces } from '../../../src/client/parts/rank-places.ts';

/** So many words of a section are its heading. */
const HEADING = 2;

/** A post of parts: id → its words; words of the query are found wherever they stand. */
function ranked(parts: Readonly<Record<string, string>>, query: string): string[] {
  const asked = new Set(query.split(' '));
  const words: string[] = [];
  const anchors = Object.entries(parts).map(([id, text]) => {
    const anchor = {
      element: id.startsWith('step') ? 'li' : 'h2',
      id,
      text: id.startsWith('step') ? text : text.split(' ').slice(0, HEADING).join(' '),
      location: words.length,
    };
    words.push(...text.split(' '));
    return anchor;
  });
  const matches = words.flatMap((word, location) =>
    asked.has(word) ? [{ weight: 1, balanced_score: 1, location }] : [],
  );
  return rankPlaces(matches, words, anchors).map(({ anchor }) => anchor.id);
}

const LONG = Array.from({ length: 60 }, () => 'the wall and the shelf').join(' ');

test('the step with all words stands before the long section with many of one', () => {
  assert.deepEqual(ranked({ s1: LONG, 'step-t1': 'drill the hole' }, 'drill the hole'), [
    'step-t1',
    's1',
  ]);
});

test('of two places with the same words the shorter one is meant', () => {
  const parts = { s1: `drill ${LONG}`, 'step-t1': 'drill it' };
  assert.deepEqual(ranked(parts, 'drill'), ['step-t1', 's1']);
});

test('with everything equal the place with more matches comes first', () => {
  assert.deepEqual(ranked({ s1: 'drill now', s2: 'drill drill' }, 'drill'), ['s2', 's1']);
});

test('a section that is about a word stands before a line that names it once', () => {
  const again = `Deep holes ${'you drill and clean '.repeat(8)}`.trim();
  assert.deepEqual(ranked({ 'step-t1': 'buy a drill', s1: again }, 'drill'), ['s1', 'step-t1']);
  const named = { s1: 'walls here drill', s2: 'a drill here', 'step-t1': 'a drill' };
  assert.deepEqual(ranked(named, 'drill')[0], 's2');
});

test('what stands before the first address has no place', () => {
  const match = { weight: 1, balanced_score: 1, location: 0 };
  const anchor = { element: 'h2', id: 's1', text: 'drill', location: 3 };
  assert.deepEqual(rankPlaces([match], ['drill', 'a', 'b', 'drill'], [anchor]), []);
});
