import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlaceOf, shelve, SHELF_HEIGHT, SHELF_WIDTH } from '../../../src/data/shelf.ts';
import type { Spine, Volume } from '../../../src/data/shelf.ts';

const PUBLISHERS = ['aws', 'nvidia', 'google', 'mit'];

function volumes(count: number): Volume[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `post-${String(index)}`,
    publisher: PUBLISHERS[index % PUBLISHERS.length] ?? 'aws',
    words: 200 + ((index * 397) % 4000),
    hasSteps: index % 3 === 0,
  }));
}

function rightEdge(spine: Spine | undefined): number {
  return (spine?.x ?? 0) + (spine?.width ?? 0);
}

for (const count of [0, 1, 8, 43, 200, 201, 5000]) {
  test(`${String(count)} posts stay on the shelf and do not overlap`, () => {
    const { spines } = shelve(volumes(count));
    spines.forEach((spine, index) => {
      assert.ok(spine.width > 0 && spine.height > 0 && spine.height <= SHELF_HEIGHT);
      const before = spines[index - 1];
      if (before !== undefined) assert.ok(spine.x >= rightEdge(before) - 0.2);
    });
    assert.ok(rightEdge(spines.at(-1)) <= SHELF_WIDTH);
  });
}

for (const count of [1, 8, 43, 283, 5000]) {
  test(`of ${String(count)} posts one can be missed, none of the first`, () => {
    const { spines } = shelve(volumes(count));
    const place = emptyPlaceOf(spines);
    assert.ok(place >= Math.floor(spines.length / 4) && place < spines.length, String(place));
    const narrower = spines.filter(({ width }) => width <= (spines[place]?.width ?? 0));
    assert.ok(narrower.length > spines.length / 2, 'it is no broad one');
  });
}

test('on an empty shelf none is missed', () => {
  assert.equal(emptyPlaceOf([]), -1);
});

test('very many publishers find their place too', () => {
  const many = volumes(300).map((volume, index) => ({ ...volume, publisher: `p${String(index)}` }));
  const { spines } = shelve(many);
  assert.equal(spines.length, 300);
  assert.ok(rightEdge(spines.at(-1)) <= SHELF_WIDTH);
});

test('a longer post has a broader spine', () => {
  const post = { publisher: 'aws', hasSteps: false };
  const { spines } = shelve([
    { ...post, slug: 'short', words: 300 },
    { ...post, slug: 'long', words: 3000 },
  ]);
  assert.ok((spines[0]?.width ?? 0) < (spines[1]?.width ?? 0));
});

test('publishers stand together, the one with most posts first', () => {
  const { spines } = shelve([
    { slug: 'a', publisher: 'mit', words: 500, hasSteps: false },
    { slug: 'b', publisher: 'aws', words: 500, hasSteps: true },
    { slug: 'c', publisher: 'aws', words: 500, hasSteps: false },
  ]);
  assert.deepEqual(
    spines.map(({ publisher }) => publisher),
    ['aws', 'aws', 'mit'],
  );
});

test('a very full shelf shows several posts as one spine and says so', () => {
  assert.equal(shelve(volumes(200)).postsPerSpine, 1);
  const full = shelve(volumes(1000));
  assert.equal(full.postsPerSpine, 5);
  assert.equal(full.spines.length, 200);
});

test('only the last of several books leans, and the same posts look the same', () => {
  const { spines } = shelve(volumes(12));
  assert.deepEqual(
    spines.map(({ lean }) => lean > 0),
    spines.map((_, index) => index === spines.length - 1),
  );
  assert.deepEqual(shelve(volumes(12)), shelve(volumes(12)));
  assert.equal(shelve(volumes(1)).spines[0]?.lean, 0);
});
