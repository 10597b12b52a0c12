import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { foreignNames, isSite } from '../../../scripts/lib/build/own-files.ts';
import { siteFiles } from '../../../scripts/lib/build/site-files.ts';

const LIST = JSON.stringify({ schemaVersion: 1, files: [['posts/a.html', 'abc', 1]] });

function folderOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('what a site does not list is a person’s, and goes into no archive', async (t) => {
  const site = folderOf(t, {
    'posts/a.html': 'a',
    'packs/all.zip': 'zip',
    'offline/abc.json': LIST,
    'sw.js': '',
    '.git/HEAD': 'ref',
    CNAME: 'hub.example',
  });
  assert.ok(isSite(site));
  assert.deepEqual(foreignNames(site).sort(), ['.git', 'CNAME']);
  const files = await siteFiles(site);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['posts/a.html'],
  );
});

test('while a site is being made everything in it is its own', async (t) => {
  const site = folderOf(t, { 'posts/a.html': 'a', 'index.html': 'b' });
  assert.ok(!isSite(site));
  assert.deepEqual(foreignNames(site), []);
  assert.equal((await siteFiles(site)).length, 2);
});

test('a list of something else is no sign of a site', (t) => {
  for (const text of ['{', '[]', '{"files":["a"]}'])
    assert.ok(!isSite(folderOf(t, { 'offline/abc.json': text })), text);
});
