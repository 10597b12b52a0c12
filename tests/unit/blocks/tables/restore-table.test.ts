import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoreTable } from '../../../../src/lib/blocks/tables/restore-table.ts';

const CONTEXT = { leadIn: '', postText: '' };
const rowsOf = (lines: string[], postText = ''): string[][] =>
  restoreTable(lines, { ...CONTEXT, postText }).rows;

test('no-break spaces are exact separators', () => {
  assert.deepEqual(rowsOf(['Shelf \u00a0\u00a0 Books held', 'Attic room \u00a0\u00a0 120']), [
    ['Shelf', 'Books held'],
    ['Attic room', '120'],
  ]);
});

test('numbers at the end of every row are columns, each with its unit', () => {
  assert.deepEqual(
    rowsOf(['Engine Cold Warm', 'Shelf one 12 ms 3 ms', 'Big shelf two 15 ms 4.5 ms']),
    [
      ['Engine', 'Cold', 'Warm'],
      ['Shelf one', '12 ms', '3 ms'],
      ['Big shelf two', '15 ms', '4.5 ms'],
    ],
  );
});

test('a time keeps its half of the day', () => {
  assert.deepEqual(
    rowsOf([
      'Desk Before After',
      'Letters a month 1,400 330',
      'Lists ready at 4:35 AM 3:50 AM',
      'Late lists 3 0',
    ]),
    [
      ['Desk', 'Before', 'After'],
      ['Letters a month', '1,400', '330'],
      ['Lists ready at', '4:35 AM', '3:50 AM'],
      ['Late lists', '3', '0'],
    ],
  );
});

test('row names without a name over them', () => {
  assert.deepEqual(rowsOf(['title year', '0 Dune 1965', '1 Solaris 1961', '2 Ubik 1969']), [
    ['', 'title', 'year'],
    ['0', 'Dune', '1965'],
    ['1', 'Solaris', '1961'],
    ['2', 'Ubik', '1969'],
  ]);
});

test('keys in capitals, values of any length, no head', () => {
  const restored = restoreTable(
    ['CPU eight cores', 'RAM 16 GB', 'HARD DISK two, mirrored'],
    CONTEXT,
  );
  assert.deepEqual(restored.rows, [
    ['CPU', 'eight cores'],
    ['RAM', '16 GB'],
    ['HARD DISK', 'two, mirrored'],
  ]);
  assert.equal(restored.header, false);
});

test('one cell a line', () => {
  const lines = [
    'Shelf',
    'Place of the shelf',
    'Books',
    'Attic',
    'Right under the roof of the house',
    '120',
    'Cellar',
    'Down there below the wooden stairs',
    '87',
    'Hall',
    'Next to the door of the garden',
    '45',
  ];
  assert.deepEqual(
    rowsOf(lines).map((row) => row.length),
    [3, 3, 3, 3],
  );
});

test('names from code before sentences', () => {
  assert.deepEqual(
    rowsOf([
      'Parameter Description',
      'max_loans The number of books that a reader may borrow at once.',
      'due_days Days until a book has to be brought back.',
      'fine_rate What a reader pays for every day after that.',
    ]),
    [
      ['Parameter', 'Description'],
      ['max_loans', 'The number of books that a reader may borrow at once.'],
      ['due_days', 'Days until a book has to be brought back.'],
      ['fine_rate', 'What a reader pays for every day after that.'],
    ],
  );
});

const HOSTILE: string[][] = [
  ['a'],
  ['a', 'b'],
  ['( ( (', ') ) )', '. . .'],
  ['1', '2', '3'],
  ['', 'x y'],
  ['one two three', '', 'four'],
  ['x '.repeat(3000), 'y '.repeat(3000), '3 '.repeat(3000)],
];
for (const lines of HOSTILE)
  test(`nothing is lost: ${lines.join('|').slice(0, 20)}`, () => {
    const back = rowsOf(lines)
      .flat()
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '');
    const given = lines
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '');
    assert.deepEqual(back, given);
  });

test('a row that lost its last values keeps the columns of the others', () => {
  assert.deepEqual(
    rowsOf([
      'Saw Boards Splits Price',
      'Old 120 3 18',
      'New 160 1',
      'Borrowed 90 7 12',
      'Hired 150 2 40',
    ]),
    [
      ['Saw', 'Boards', 'Splits', 'Price'],
      ['Old', '120', '3', '18'],
      ['New', '160', '1', ''],
      ['Borrowed', '90', '7', '12'],
      ['Hired', '150', '2', '40'],
    ],
  );
});

test('a figure at the end of most names makes no column that the head does not name', () => {
  assert.deepEqual(rowsOf(['Wood Boards', 'Oak 50 120', 'Pine 101 90', 'Elm 70']), [
    ['Wood', 'Boards'],
    ['Oak 50', '120'],
    ['Pine 101', '90'],
    ['Elm', '70'],
  ]);
});

test('a head in capitals over rows that end in values is one, over keys and values there is none', () => {
  assert.deepEqual(rowsOf(['SAW Day 1 Day 8', 'S4 18.2 64.1', 'S10 41.7 160.3']), [
    ['SAW', 'Day 1', 'Day 8'],
    ['S4', '18.2', '64.1'],
    ['S10', '41.7', '160.3'],
  ]);
  assert.equal(restoreTable(['CPU fast cores', 'RAM 64 GB'], CONTEXT).header, false);
});

test('figures with a deviation, a minus, a rate or without a figure are one value each', () => {
  assert.deepEqual(
    rowsOf([
      'Saw Change Speed Noise',
      'Old \u22120.4 18.2 ± 0.1 3.5 GB/s',
      'New +1.2 20.0 ± 0.3 OOM',
      'Hired 0.0 17.5 ± 0.2 2.1 GB/s',
    ]),
    [
      ['Saw', 'Change', 'Speed', 'Noise'],
      ['Old', '\u22120.4', '18.2 ± 0.1', '3.5 GB/s'],
      ['New', '+1.2', '20.0 ± 0.3', 'OOM'],
      ['Hired', '0.0', '17.5 ± 0.2', '2.1 GB/s'],
    ],
  );
});

test('a sign before a figure stays with it', () => {
  const [, row] = rowsOf(['Noise Verdict', '< 0.20 poor', '> 0.80 good', '> 0.95 great']);
  assert.deepEqual(row, ['< 0.20', 'poor']);
});

test('lines of several words each are rows, not cells', () => {
  const rows = rowsOf([
    'Criterion Attic Cellar Hall',
    'Light High Low Medium',
    'Damp Low High Low',
    'Mice No Yes No',
    'Dust Yes Yes No',
    'Cats Yes No Yes',
  ]);
  assert.equal(rows.length, 6);
  assert.equal(rows[0]?.[0], 'Criterion');
});
