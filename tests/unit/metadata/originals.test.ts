import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalOf } from '../../../src/lib/metadata/originals.ts';
import type { Original } from '../../../src/schemas/originals.ts';

function row(
  title: string,
  publisher: string,
  at: string | null,
  published: string | null,
): Original {
  return { title, publisher, url: at === null ? null : `https://example.org/${at}`, published };
}

const ROWS = [
  row('Kites: “a” guide — part 1', 'aws', 'kites', '2021-04'),
  row('Bees', 'aws', 'bees', '2020'),
  row('Bees', 'google', 'bees-too', null),
  row('Twins', 'aws', 'one', '2020-01-01'),
  row('Twins', 'aws', 'two', '2021-01-01'),
  row('Again', 'mit', 'again', null),
  row('Again', 'mit', null, '2022-10'),
];

test('title and publisher agree, signs and capitals do not matter', () => {
  assert.deepEqual(originalOf(ROWS, { title: 'KITES: "a" guide - Part 1', publisher: 'aws' }), {
    url: 'https://example.org/kites',
    published: '2021-04',
  });
});

test('the publisher must agree', () => {
  assert.equal(originalOf(ROWS, { title: 'Kites: a guide, part 1', publisher: 'nvidia' }), null);
  assert.equal(originalOf(ROWS, { title: 'Bees', publisher: 'unknown' }), null);
  assert.equal(
    originalOf(ROWS, { title: 'Bees', publisher: 'google' })?.url,
    'https://example.org/bees-too',
  );
});

test('one title for two posts gives nothing', () => {
  assert.equal(originalOf(ROWS, { title: 'Twins', publisher: 'aws' }), null);
});

test('of rows that contradict each other in one thing neither is believed', () => {
  const dated = [row('Kites', 'aws', 'kites', '2020'), row('Kites', 'aws', 'kites', '2021')];
  const placed = [row('Kites', 'aws', 'one', '2020'), row('Kites', 'aws', 'two', '2020')];
  for (const rows of [dated, placed])
    assert.equal(originalOf(rows, { title: 'Kites', publisher: 'aws' }), null);
});

test('rows that complete each other are one', () => {
  assert.deepEqual(originalOf(ROWS, { title: 'Again', publisher: 'mit' }), {
    url: 'https://example.org/again',
    published: '2022-10',
  });
});

test('a part of a title is not the title, and no title is none', () => {
  assert.equal(originalOf(ROWS, { title: 'Kites', publisher: 'aws' }), null);
  assert.equal(originalOf([row('…', 'aws', 'x', null)], { title: '!', publisher: 'aws' }), null);
  assert.equal(originalOf([], { title: 'Kites', publisher: 'aws' }), null);
});
