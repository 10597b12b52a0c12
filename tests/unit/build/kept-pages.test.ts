import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openKeptPages } from '../../../scripts/lib/build/kept-pages.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-kept-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'pages', 'posts');
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

function take(path: string, key: string, version = 'one'): string | null {
  const pages = openKeptPages(path, version);
  const found = pages.take('a.html', key);
  pages.close();
  return found === null ? null : Buffer.from(found).toString();
}

function keep(path: string): void {
  const pages = openKeptPages(path, 'one');
  pages.put('b.html', 'key of b', bytes('ä page before it'));
  pages.put('a.html', 'key', bytes('a page'));
  pages.close();
}

test('what was kept is there, also after a build that only took it', (t) => {
  const path = place(t);
  keep(path);
  assert.equal(take(path, 'key'), 'a page');
  assert.equal(take(path, 'key'), 'a page');
});

test('another key or another program counts for nothing', (t) => {
  const path = place(t);
  keep(path);
  assert.equal(take(path, 'other key'), null);
  keep(path);
  assert.equal(take(path, 'key', 'two'), null);
});

test('what a build did not ask for is forgotten', (t) => {
  const path = place(t);
  keep(path);
  openKeptPages(path, 'one').close();
  assert.equal(take(path, 'key'), null);
});

test('a build that does not end leaves what was kept', (t) => {
  const path = place(t);
  keep(path);
  openKeptPages(path, 'one').put('a.html', 'key', bytes('half'));
  assert.equal(take(path, 'key'), 'a page');
});

test('an index that was not written to its end counts for nothing', (t) => {
  const path = place(t);
  keep(path);
  writeFileSync(`${path}.json`, '{"version":"one","fi');
  assert.equal(take(path, 'key'), null);
});
