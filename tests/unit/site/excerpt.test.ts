import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/client/parts/excerpt.ts';

/** Line numbers of the excerpt around each `x`; a gap is its number of lines below zero. */
function shown(code: string): number[] {
  const matches = [...code.matchAll(/x/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  return excerptOf(code, matches).parts.map((part) =>
    'hidden' in part ? -part.hidden : part.number,
  );
}

test('two lines stand around a match', () => {
  assert.deepEqual(shown('a\nb\nc\nx\nd\ne\nf'), [2, 3, 4, 5, 6]);
});

test('no excerpt begins or ends with blank lines', () => {
  assert.deepEqual(shown('a\n\nx\n\n\n\n\nb'), [1, 2, 3]);
  assert.deepEqual(shown('\n \nx\n'), [3]);
});

test('blank lines do not take the place of others', () => {
  assert.deepEqual(shown('a\nb\n\nx\n\nc\n\nd'), [1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a match on a blank line is shown', () => {
  const { parts } = excerptOf('a\n  \nb', [{ start: 2, end: 4 }]);
  assert.equal(parts.length, 3);
});

test('lines between two matches are counted when they are left out', () => {
  assert.deepEqual(shown('x\na\nb\nc\nd\ne\nx'), [1, 2, 3, -1, 5, 6, 7]);
});

test('a pattern that matches nothing shows the beginning', () => {
  assert.deepEqual(
    excerptOf('a\n\nb\nc\nd', []).parts.map((part) => ('number' in part ? part.number : 0)),
    [1, 2, 3, 4],
  );
});
