import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSubsets } from '../../../scripts/lib/pack/subsets.ts';
import { apiPost } from './api-post.ts';

test('each publisher and each topic, those with most posts first', () => {
  const posts = [
    apiPost('a', 'mit', ['vision']),
    apiPost('b', 'aws', ['vision', 'data']),
    apiPost('c', 'aws', []),
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
  assert.deepEqual(listSubsets([apiPost('a', 'aws', ['vision'])]), []);
});
