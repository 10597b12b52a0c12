import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../../../scripts/lib/build/page-app.ts';
import type { PageRoute } from '../../../scripts/lib/build/page-app.ts';
import { groupOf } from '../../../scripts/lib/build/page-groups.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const dynamic = (content: string) => ({ content, dynamic: true, spread: false });

function file(route: Partial<PageRoute>, params: Record<string, string> = {}): string {
  return fileOf({ segments: [], type: 'page', isIndex: false, ...route }, { params });
}

test('pages keep their names, folders have an index', () => {
  assert.equal(file({ isIndex: true }), 'index.html');
  assert.equal(file({ segments: [[fixed('posts')]], isIndex: true }), 'posts/index.html');
  assert.equal(file({ segments: [[fixed('search')]] }), 'search.html');
});

test('parameters stand in names, also several in one, and in folders', () => {
  const endpoint = { type: 'endpoint' } as const;
  const segments = [[fixed('posts')], [dynamic('slug'), fixed('.'), dynamic('extension')]];
  assert.equal(
    file({ ...endpoint, segments }, { slug: 'a', extension: 'steps.json' }),
    'posts/a.steps.json',
  );
  const moved = [[{ content: '...moved', dynamic: true, spread: true }]];
  assert.equal(file({ segments: moved }, { moved: 'posts/old' }), 'posts/old.html');
});

test('the files of the code index are made by one thread, and no other route is forgotten', () => {
  const index = [
    '/code/shards/[name].js',
    '/code',
    '/code/names.js',
    '/search',
    '/search/[name].js',
  ];
  assert.deepEqual(new Set(index.map(groupOf)), new Set(['code-index']));
  assert.equal(groupOf('/code/[id]'), 'samples');
  assert.equal(groupOf('/posts/[slug]'), 'posts');
  assert.equal(groupOf('/posts/[slug].[extension]'), 'post-files');
  assert.equal(groupOf('/posts/[slug].source'), 'post-files');
  assert.equal(groupOf('/metrics'), 'lists');
  assert.equal(groupOf('/[...moved]'), 'lists');
});
