import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelHeadings } from '../../../../src/lib/blocks/levels/level-headings.ts';
import { postOutline, type OutlineBlock } from '../../../../src/lib/blocks/levels/post-outline.ts';

const WORDS =
  'shelf oak iron rust paper spine loan desk clerk reader card stamp date lamp chair floor stair roof wall door'.split(
    ' ',
  );

/** Text of so many words, each section's its own mix: sections that share every word would be one subject. */
const textOf = (words: number, section: number): string =>
  Array.from({ length: words }, (_, at) => {
    const word = WORDS[(at * 7 + section * 3 + ((at * at) % (section + 2))) % WORDS.length] ?? '';
    return `${word}${'abcdefgh'[(at + section) % 8] ?? ''}`;
  }).join(' ');

/** An outline from headings, each with the number of words below it. */
function outline(
  title: string,
  headings: readonly (readonly [text: string, words: number])[],
): OutlineBlock[] {
  const blocks: Omit<OutlineBlock, 'lines'>[] = [{ type: 'title', text: title }];
  headings.forEach(([text, words], section) => {
    blocks.push({ type: 'heading', text });
    if (words > 0) blocks.push({ type: 'paragraph', text: textOf(words, section) });
  });
  return blocks.map((block, at) => ({ ...block, lines: [2 * at + 1, 2 * at + 1] }));
}

const levelsOf = (title: string, headings: readonly (readonly [string, number])[]): number[] =>
  levelHeadings(postOutline(outline(title, headings))).map(({ level }) => level);

test('sections of a short post stand side by side', () => {
  const levels = levelsOf('Lending books', [
    ['What is new', 200],
    ['How it works', 300],
    ['Conclusion', 90],
    ['About the Author', 40],
  ]);
  assert.deepEqual(levels, [2, 2, 2, 2]);
});

test('a heading with no text of its own is the parent of the next', () => {
  const levels = levelsOf('Which shelf to buy', [
    ['Overview', 150],
    ['Comparing the shelves', 0],
    ['Wooden shelves', 120],
    ['Iron shelves', 110],
    ['Conclusion', 90],
  ]);
  assert.deepEqual(levels, [2, 2, 3, 3, 2]);
});

test('the authors stand at the top whatever comes before', () => {
  const steps = [1, 2, 3, 4].map((step): [string, number] => [
    `Step ${String(step)}: Lend a book`,
    80,
  ]);
  const levels = levelsOf('A library', [['Walkthrough', 0], ...steps, ['About the Authors', 50]]);
  assert.equal(levels.at(-1), 2);
});

test('steps of one series share a level', () => {
  const steps = [1, 2, 3, 4].map((step): [string, number] => [
    `Step ${String(step)}: Lend a book`,
    80,
  ]);
  const levels = levelsOf('A library', [['Getting started', 20], ...steps, ['Conclusion', 90]]);
  assert.equal(new Set(levels.slice(1, 5)).size, 1);
});

test('a series below a lead-in is lower than it', () => {
  const steps = [1, 2, 3].map((step): [string, number] => [`${String(step)}. Sort a shelf`, 120]);
  const levels = levelsOf('A library', [
    ['Why sort at all', 200],
    ['Steps to a sorted library', 15],
    ...steps,
    ['Readers and their habits', 200],
    ['Conclusion', 60],
  ]);
  assert.deepEqual(levels.slice(0, 5), [2, 2, 3, 3, 3]);
});

test('a series of chapters stays at the top', () => {
  const steps = [1, 2, 3, 4].map((step): [string, number] => [
    `Step ${String(step)}: Sort a shelf`,
    150,
  ]);
  const levels = levelsOf('A library', [['Prerequisites', 90], ...steps, ['Cleaning up', 60]]);
  assert.deepEqual(levels, [2, 2, 2, 2, 2, 2]);
});

test('each reason names what decided', () => {
  const found = levelHeadings(
    postOutline(
      outline('Shelves', [
        ['Overview', 150],
        ['Comparing the shelves', 0],
        ['Wooden shelves', 120],
        ['Iron shelves', 110],
        ['Conclusion', 90],
      ]),
    ),
  );
  assert.match(found[2]?.reason ?? '', /^opens below .*missing text/);
  assert.match(found[4]?.reason ?? '', /^returns from below, told by .*conclude/);
  for (const { margin } of found) assert.ok(margin > 0 && margin <= 1);
});

test('no heading, one heading, thousands of headings', () => {
  assert.deepEqual(levelsOf('Empty', []), []);
  assert.deepEqual(levelsOf('One', [['Only', 50]]), [2]);
  const many = Array.from({ length: 3000 }, (_, at): [string, number] => [
    `Chapter of book ${String(at)}`,
    3,
  ]);
  const started = performance.now();
  assert.equal(levelsOf('Many', many).length, 3000);
  assert.ok(performance.now() - started < 6000);
});
