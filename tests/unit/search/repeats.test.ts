import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPosts, unpackPosts } from '../../../src/lib/search/records.ts';
import type { SearchPost } from '../../../src/lib/search/records.ts';
import { repeatsTogether } from '../../../src/lib/search/repeats.ts';

function post(slug: string, repeats?: string): SearchPost {
  const facts = { key: 'mit', publisher: 'MIT', kind: 'News', topics: [], year: '' };
  const told =
    repeats === undefined ? {} : { repeats: { slug: repeats, title: repeats.toUpperCase() } };
  return { slug, title: slug.toUpperCase(), ...facts, ...told };
}

const slugs = (posts: readonly SearchPost[]): string[] => posts.map(({ slug }) => slug);

test('posts of one text stand where the best of them stood, the repeated one first', () => {
  const hits = [post('a'), post('b2', 'b'), post('c'), post('b'), post('d'), post('b3', 'b')];
  assert.deepEqual(slugs(repeatsTogether(hits)), ['a', 'b', 'b2', 'b3', 'c', 'd']);
});

test('without the post that is repeated nothing moves, and repeats of it stand together', () => {
  const hits = [post('b2', 'b'), post('a'), post('c2', 'c'), post('b3', 'b')];
  assert.deepEqual(slugs(repeatsTogether(hits)), ['b2', 'b3', 'a', 'c2']);
  assert.deepEqual(repeatsTogether<SearchPost>([]), []);
});

test('the file of posts keeps what a post repeats, and drops what is gone', () => {
  const posts = [post('a2', 'a'), post('a'), post('of-none', 'gone')];
  const read = unpackPosts(packPosts(posts));
  assert.deepEqual(
    read.map(({ repeats }) => repeats),
    [{ slug: 'a', title: 'A' }, undefined, undefined],
  );
});

test('the file of posts keeps all else that is told of them', () => {
  const posts: SearchPost[] = [
    { ...post('a'), topics: ['Vision', 'Data'], year: '2021' },
    { ...post('b'), key: 'aws', publisher: 'AWS', kind: 'Walkthrough', topics: ['Data'] },
  ];
  assert.deepEqual(unpackPosts(packPosts(posts)), posts);
});
