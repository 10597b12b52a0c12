import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, relative, rootOf } from '../../../src/data/link.ts';

test('links from one file of the site to another', () => {
  assert.equal(relative('index.html', 'posts/a.html'), 'posts/a.html');
  assert.equal(relative('posts/a.html', 'search.html'), '../search.html');
  assert.equal(relative('posts/a.html', 'posts/b.html'), 'b.html');
  assert.equal(relative('posts/a.html', 'topics/t.html'), '../topics/t.html');
  assert.equal(relative('a/b/c.html', 'a/d/e.html'), '../d/e.html');
});

test('the way to the root', () => {
  assert.equal(rootOf('index.html'), '');
  assert.equal(rootOf('posts/a.html'), '../');
});

test('the file behind the address of a page', () => {
  assert.equal(fileOf('/'), 'index.html');
  assert.equal(fileOf('/posts/'), 'posts/index.html');
  assert.equal(fileOf('/posts/a.html'), 'posts/a.html');
  assert.equal(fileOf('/search'), 'search.html');
});
