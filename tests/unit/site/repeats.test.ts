import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsOf } from '../../../src/data/repeats.ts';

interface Placed {
  slug: string;
  duplicateOf?: string;
}

function others(posts: readonly Placed[], slug: string): string[] {
  const post = posts.find((candidate) => candidate.slug === slug);
  return post === undefined ? [] : repeatsOf(post, posts).map((other) => other.slug);
}

const POSTS: readonly Placed[] = [
  { slug: 'first' },
  { slug: 'again', duplicateOf: 'first' },
  { slug: 'once-more', duplicateOf: 'first' },
  { slug: 'alone' },
  { slug: 'of-none', duplicateOf: 'gone' },
];

test('a repeat leads to the first post, and that one to its repeats', () => {
  assert.deepEqual(others(POSTS, 'again'), ['first']);
  assert.deepEqual(others(POSTS, 'first'), ['again', 'once-more']);
});

test('other posts lead nowhere, also when the first one is not there', () => {
  assert.deepEqual(others(POSTS, 'alone'), []);
  assert.deepEqual(others(POSTS, 'of-none'), []);
});
