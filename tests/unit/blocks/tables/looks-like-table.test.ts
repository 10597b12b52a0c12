import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeTable } from '../../../../src/lib/blocks/tables/looks-like-table.ts';

const CONTEXT = { leadIn: '', postText: '' };
const isTable = (lines: string[], leadIn = ''): boolean =>
  looksLikeTable(lines, { ...CONTEXT, leadIn }).score >= 0.5;

const TABLES: Record<string, string[]> = {
  'names over numbers': ['Shelf Books Loans', 'Attic 120 14', 'Cellar 87 9', 'Hall 45 31'],
  'numbers with units': ['Engine Cold Warm', 'Shelf one 12 ms 3 ms', 'Shelf two 15 ms 4 ms'],
  'two rows of numbers': ['Year Books Loans', '2025 1,204 310'],
  'no-break spaces': ['Shelf \u00a0\u00a0 Books', 'Attic \u00a0\u00a0 many of them'],
  'sentences in cells': [
    'Problem Why it matters',
    'Lost cards Readers cannot tell which book they have borrowed.',
    'Wet paper Pages stick together and tear when they are turned.',
  ],
  'one cell a line': ['Shelf', 'Place', 'Attic', 'Under the roof', 'Cellar', 'Below the stairs'],
  'code in cells': [
    'Kind Call',
    'Books load("books")',
    'Readers load("readers")',
    'Loans load("loans")',
  ],
};
for (const [name, lines] of Object.entries(TABLES))
  test(`a table: ${name}`, () => {
    assert.ok(isTable(lines));
  });

const OTHERS: Record<string, string[]> = {
  'one line': ['Shelf Books Loans'],
  'a heading glued to its paragraph': [
    'New Books',
    'This month the library has bought a whole shelf of new books for its readers.',
  ],
  'an alt over its caption': ['The shelf in the attic', 'Figure 2: The shelf in the attic'],
  Python: ['import shelf', 'books = shelf.load()', 'print(len(books))'],
  JSON: ['{', '  "title": "Dune",', '  "year": 1965', '}'],
  'aligned output': ['NAME      READY   AGE', 'shelf-0   1/1     3m', 'shelf-1   1/1     5m'],
  'a session': ['$ shelf scan', 'found 3 books', '$ shelf lend 2'],
  'a log': ['12:01:04 lending book 3', '12:01:09 lending book 7', '12:02:11 lending book 8'],
  'keys and values of a program': ['title: Dune', 'year: 1965', 'shelf: attic'],
  'a tree': ['shelf/', '├── books', '└── loans'],
};
for (const [name, lines] of Object.entries(OTHERS))
  test(`no table: ${name}`, () => {
    assert.ok(!isTable(lines));
  });

test('a long line costs no more than a short one', () => {
  const started = performance.now();
  looksLikeTable(
    ['a '.repeat(2_000_000), 'b= ('.repeat(1_000_000), '\u00a0 '.repeat(1_000_000)],
    CONTEXT,
  );
  assert.ok(performance.now() - started < 300);
});
