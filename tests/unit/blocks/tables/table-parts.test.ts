import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableParts } from '../../../../src/lib/blocks/tables/table-parts.ts';

const typesOf = (lines: string[]): string[] =>
  tableParts(lines).map(({ type, from, to }) => `${type} ${String(from)}-${String(to)}`);

const ROWS = ['Shelf Books', 'Attic 120', 'Cellar 87'];

test('a sentence below rows of numbers is the caption', () => {
  assert.deepEqual(
    typesOf([...ROWS, 'How many books each of our two shelves held at the end of the year.']),
    ['table 0-3', 'caption 3-4'],
  );
});

test('a note with an asterisk belongs to no row', () => {
  assert.deepEqual(typesOf([...ROWS, '*Counted twice.']), ['table 0-3', 'caption 3-4']);
});

test('rows that are sentences keep their last one', () => {
  const rows = [
    'Problem Why it matters',
    'Lost cards Readers cannot tell which book they have borrowed from us.',
    'Wet paper Pages stick together and tear as soon as they are turned.',
  ];
  assert.deepEqual(typesOf(rows), ['table 0-3']);
});

test('a last row that is short stays', () => {
  assert.deepEqual(typesOf([...ROWS, 'Hall 45']), ['table 0-4']);
});

test('another number of cells begins another table', () => {
  const nbsp = ' \u00a0 ';
  const lines = [
    ['a', 'b', 'c'],
    ['1', '2', '3'],
    ['d', 'e'],
    ['4', '5'],
  ].map((row) => row.join(nbsp));
  assert.deepEqual(typesOf(lines), ['table 0-2', 'table 2-4']);
});

test('one row with a cell too many does not', () => {
  const nbsp = ' \u00a0 ';
  const lines = [
    ['a', 'b'],
    ['1', '2', '3'],
    ['4', '5'],
  ].map((row) => row.join(nbsp));
  assert.deepEqual(typesOf(lines), ['table 0-3']);
});

test('a call between two tables is code', () => {
  assert.deepEqual(typesOf([...ROWS, 'shelves.describe()', ...ROWS]), [
    'table 0-3',
    'code 3-4',
    'table 4-7',
  ]);
});

test('a table of calls stays whole', () => {
  assert.deepEqual(typesOf(['Call', 'open()', 'close()', 'lend(book)']), ['table 0-4']);
});
