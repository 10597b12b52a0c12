import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nbspRows } from '../../../../src/lib/blocks/tables/nbsp-columns.ts';

test('blanks that hold a no-break one part cells, single ones do not', () => {
  assert.deepEqual(nbspRows(['Shelf one \u00a0 12', '  Attic\u00a0\u00a0 7  ']), [
    ['Shelf one', '12'],
    ['Attic', '7'],
  ]);
});

test('empty cells at the edges are cells', () => {
  assert.deepEqual(nbspRows(['\u00a0 Books', 'Shelf \u00a0']), [
    ['', 'Books'],
    ['Shelf', ''],
  ]);
});

test('rows of several lengths, and rows of one cell, are not told apart so', () => {
  assert.equal(nbspRows(['a \u00a0 b', 'c \u00a0 d \u00a0 e']), null);
  assert.equal(nbspRows(['a \u00a0 b', 'c']), null);
  assert.equal(nbspRows(['a', 'b']), null);
  assert.equal(nbspRows([]), null);
});
