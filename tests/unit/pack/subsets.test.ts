import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSubsets } from '../../../scripts/lib/pack/subsets.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';

function post(slug: string, publisher: string, topics: string[]): ApiPost {
  return {
    schemaVersion: 1,
    id: `p${slug}`,
    slug,
    title: slug,
    publisher,
    kind: 'walkthrough',
    authors: [],
    summary: '',
    readingMinutes: 1,
    topics,
    truncated: false,
    services: [],
    languages: [],
    words: 1,
    counts: { steps: 0, procedures: 0, samples: 0, tables: 0 },
    outline: [],
    page: `posts/${slug}.html`,
  };
}

test('each publisher and each topic, those with most posts first', () => {
  const posts = [
    post('a', 'mit', ['vision']),
    post('b', 'aws', ['vision', 'data']),
    post('c', 'aws', []),
  ];
  const names = listSubsets(posts).map(
    ({ kind, name, posts: own }) => `${kind} ${name} ${own.length}`,
  );
  assert.deepEqual(names, [
    'publisher AWS 2',
    'publisher MIT 1',
    'topic Vision 2',
    'topic Data and labelling 1',
  ]);
});

test('a group of all posts would be the whole hub once more', () => {
  assert.deepEqual(listSubsets([post('a', 'aws', ['vision'])]), []);
});
