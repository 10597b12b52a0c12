import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePost } from '../../../../src/lib/blocks/levels/describe-headings.ts';
import { levelHeadings } from '../../../../src/lib/blocks/levels/level-headings.ts';
import { goesOnFrom } from '../../../../src/lib/blocks/levels/number-series.ts';
import { postOutline, type PostOutline } from '../../../../src/lib/blocks/levels/post-outline.ts';

const outline = (...headings: string[]): PostOutline =>
  postOutline(
    headings.flatMap((text, at) => [
      { type: 'heading', lines: [at, at] as const, text },
      { type: 'paragraph', lines: [at, at] as const, text: `Shelf ${String(at)} holds books.` },
    ]),
  );

const fromOf = (at: number, ...headings: string[]): number =>
  goesOnFrom(describePost(outline(...headings)).headings, at);

test('a number goes on from the latest one before it, other headings between', () => {
  assert.equal(fromOf(3, 'Step 1: Cut', 'Step 1: Saw', 'To oil', 'Step 2: Hang'), 1);
  assert.equal(fromOf(2, '1. Oak', '2. Iron', '2. Brass'), 0);
});

test('a first number, another kind of number and no number go on from none', () => {
  assert.equal(fromOf(1, 'Shelves', '1. Oak'), -1);
  assert.equal(fromOf(1, '1. Oak', 'Step 2: Hang'), -1);
  assert.equal(fromOf(1, '1. Oak', '3. Brass'), -1);
  assert.equal(fromOf(1, '1. Oak', 'Iron'), -1);
  assert.equal(fromOf(0, '2. Iron'), -1);
});

const WORDS = 'shelf oak iron rust paper spine loan desk clerk reader card stamp date lamp'.split(
  ' ',
);

const textOf = (words: number, section: number): string =>
  Array.from({ length: words }, (_, at) => WORDS[(at * 5 + section) % WORDS.length]).join(' ');

test('a series keeps its level over the headings between its numbers', () => {
  const headings: readonly (readonly [string, number])[] = [
    ['Overview', 150],
    ['1. Cut', 5],
    ['Sawing by hand', 100],
    ['Saws', 0],
    ['Old saws', 50],
    ['2. Hang', 20],
    ['Iron brackets', 90],
    ['Brass brackets', 90],
  ];
  const blocks = headings.flatMap(([text, words], at) => [
    { type: 'heading', lines: [at, at] as const, text },
    { type: 'paragraph', lines: [at, at] as const, text: textOf(words, at) },
  ]);
  const found = levelHeadings(postOutline(blocks));
  assert.equal(found[5]?.level, found[1]?.level);
  assert.match(found[5]?.reason ?? '', /whose number it goes on from/);
});
