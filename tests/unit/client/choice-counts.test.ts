import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChoices } from '../../../src/client/parts/choice-counts.ts';
import { NO_CHOICE } from '../../../src/client/parts/list-choice.ts';

const POSTS = [
  { kind: 'how-to', publisher: 'aws', topics: ['vision', 'audio'], holds: ['steps'] },
  { kind: 'how-to', publisher: 'google', topics: ['vision'], holds: [] },
  { kind: 'interview', publisher: 'aws', topics: [], holds: ['tables'] },
];

test('without a choice every value counts all its posts', () => {
  const counts = countChoices(POSTS, NO_CHOICE);
  assert.deepEqual(
    [...counts.kind],
    [
      ['', 3],
      ['how-to', 2],
      ['interview', 1],
    ],
  );
  assert.deepEqual(
    [...counts.topic],
    [
      ['', 3],
      ['vision', 2],
      ['audio', 1],
    ],
  );
});

test('a filter is counted among the posts that pass the others, whatever it is itself', () => {
  const counts = countChoices(POSTS, { ...NO_CHOICE, publisher: 'aws', kind: 'how-to' });
  assert.deepEqual(
    [...counts.kind],
    [
      ['', 2],
      ['how-to', 1],
      ['interview', 1],
    ],
  );
  assert.deepEqual(
    [...counts.publisher],
    [
      ['', 2],
      ['aws', 1],
      ['google', 1],
    ],
  );
  assert.deepEqual(
    [...counts.has],
    [
      ['', 1],
      ['steps', 1],
    ],
  );
});
