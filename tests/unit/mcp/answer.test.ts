import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPart, partOf, unknown } from '../../../scripts/lib/mcp/answer.ts';

test('a list comes in parts that say where the next one starts', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'];
  assert.deepEqual(partOf(rows, { offset: 0, limit: 2 }), { rows: ['a', 'b'], total: 5, next: 2 });
  assert.deepEqual(partOf(rows, { offset: 4, limit: 2 }), { rows: ['e'], total: 5, next: null });
  assert.deepEqual(partOf(rows, { offset: 3, limit: 2 }).next, null);
  assert.deepEqual(partOf(rows, { offset: 9, limit: 2 }), { rows: [], total: 5, next: null });
});

test('a text is cut behind a line, a long line within', () => {
  assert.equal(endOfPart('ab\ncd\nef', 0, 4), 3);
  assert.equal(endOfPart('ab\ncd\nef', 0, 6), 6);
  assert.equal(endOfPart('ab\ncd\nef', 6, 6), 8);
  assert.equal(endOfPart('abcdefgh', 2, 4), 6);
  const text = 'one\n\ntwo three\nfour';
  let joined = '';
  for (let at = 0; at < text.length; at = endOfPart(text, at, 5))
    joined += text.slice(at, endOfPart(text, at, 5));
  assert.equal(joined, text);
});

test('of an unknown name those are told that are near', () => {
  const known = ['drying-plums', 'drying-pears', 'boiling-jam'];
  const near = unknown('post', 'drying-plum', known, 'Look around.').message;
  assert.equal(
    near,
    'There is no post “drying-plum”. Did you mean drying-plums, drying-pears? Look around.',
  );
  assert.equal(
    unknown('post', 'x', known, 'Look around.').message,
    'There is no post “x”. Look around.',
  );
});
