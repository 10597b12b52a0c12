import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DuplicateFinder } from '../../../src/lib/metadata/duplicates.ts';

function findDuplicates(posts: readonly { title: string; text: string }[]): (number | null)[] {
  const finder = new DuplicateFinder();
  return posts.map(({ title, text }) => finder.add(title, text.split('\n')));
}

/** A text of its own for every seed, without chance repetitions. */
function words(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `w${(seed * 7919 + at * 104729) % 999983}`);
}

const text = (seed: number, count = 600) => words(seed, count).join(' ');

test('the same text is found, whatever its capitals, marks and line ends', () => {
  const first = { title: 'Kites', text: text(1) };
  const again = { title: 'Kites!', text: words(1, 600).join(',\n').toUpperCase() };
  assert.deepEqual(findDuplicates([first, { title: 'Bees', text: text(2) }, again]), [
    null,
    null,
    0,
  ]);
});

test('a few changed words do not hide it, many do', () => {
  const few = words(1, 600).map((word, at) => (at % 150 === 0 ? 'other' : word));
  const many = words(1, 600).map((word, at) => (at % 10 === 0 ? 'other' : word));
  const posts = [text(1), few.join(' '), many.join(' ')].map((body) => ({
    title: 'Kites',
    text: body,
  }));
  assert.deepEqual(findDuplicates(posts), [null, 0, null]);
});

test('half of a text is not the text', () => {
  const posts = [text(1), text(1, 300)].map((body) => ({ title: 'Kites', text: body }));
  assert.deepEqual(findDuplicates(posts), [null, null]);
});

test('a third copy points at the first', () => {
  const posts = [1, 1, 1].map((seed) => ({ title: 'Kites', text: text(seed) }));
  assert.deepEqual(findDuplicates(posts), [null, 0, 0]);
});

test('one title over two texts is no repetition', () => {
  const posts = [1, 2].map((seed) => ({ title: 'Highlights of the week', text: text(seed) }));
  assert.deepEqual(findDuplicates(posts), [null, null]);
});

test('a few common words prove nothing without the title', () => {
  const posts = ['Kites', 'Bees', 'kites'].map((title) => ({
    title,
    text: 'Read it on our blog.',
  }));
  assert.deepEqual(findDuplicates(posts), [null, null, 0]);
});

test('empty posts repeat nothing', () => {
  const posts = [1, 2].map(() => ({ title: '', text: '' }));
  assert.deepEqual(findDuplicates(posts), [null, null]);
  assert.deepEqual(findDuplicates([]), []);
});

test('a notice below every post does not make them one, nor slow', () => {
  const notice = text(0, 40);
  const posts = Array.from({ length: 300 }, (_, at) => ({
    title: `Kite ${at}`,
    text: `${text(at + 1, 300)} ${notice}`,
  }));
  assert.ok(findDuplicates(posts).every((found) => found === null));
});
