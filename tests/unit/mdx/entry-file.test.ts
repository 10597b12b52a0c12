import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugsAmong, wrongName } from '../../../src/lib/mdx/entry-file.ts';

test('only MDX files that are not hidden are entries, in the order of their slugs', () => {
  const names = ['lamp-in-hall.mdx', 'lamp.mdx', '.lamp.mdx', 'notes.md', 'ids.json', 'attic.mdx'];
  assert.deepEqual(slugsAmong(names), ['attic', 'lamp', 'lamp-in-hall']);
});

test('a file under another name is told how to be called', () => {
  assert.match(wrongName('posts/a.mdx', 'lamp').hint, /Rename the file to lamp\.mdx/);
});
