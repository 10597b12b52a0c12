import assert from 'node:assert/strict';
import test from 'node:test';
import { splitLines, toLine } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';

void test('tells the kinds of blank lines apart', () => {
  assert.deepEqual(
    ['', '   ', ' \u00a0', '\u200b', 'a'].map((raw) => toLine(raw, 1).kind),
    ['empty', 'spaces', 'nbsp', 'nbsp', 'text'],
  );
});

void test('a line of any blank of Unicode has no ink, and none at the edges of a text', () => {
  const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => sign.trim() === '' && sign !== '\n',
  );
  assert.ok(blanks.length > 20);
  for (const sign of [...blanks, '\u200b']) {
    assert.equal(toLine(sign, 1).text, '', JSON.stringify(sign));
    assert.equal(toLine(`${sign}a${sign}b${sign}`, 1).text, `a${sign}b`, JSON.stringify(sign));
  }
});

void test('measures the indentation in spaces, tabs to the next multiple of four', () => {
  assert.deepEqual(
    ['a', '  a', '\ta', ' \ta'].map((raw) => toLine(raw, 1).indent),
    [0, 2, 4, 4],
  );
});

void test('a line break at the end opens no line', () => {
  assert.deepEqual(
    splitLines('a\nb\n').map((line) => line.raw),
    ['a', 'b'],
  );
});

const posts = (text: string): string[] =>
  splitPosts(splitLines(text)).map(
    ({ lines, closed }) => `${String(lines.length)}${closed ? ' closed' : ''}`,
  );

void test('cuts after each separator, and keeps an open post', () => {
  assert.deepEqual(posts('A\nx\nRead More\n\nB\ny'), ['3 closed', '3']);
});

void test('a separator alone closes an empty post', () => {
  assert.deepEqual(posts('Read More\nA\nRead More'), ['1 closed', '2 closed']);
});

void test('blank lines after the last separator are no post', () => {
  assert.deepEqual(posts('A\nRead More\n\n\n'), ['2 closed']);
});

void test('the words inside a sentence or an item separate nothing', () => {
  assert.deepEqual(posts('A\nRead More about it\n  Read More'), ['3']);
});
