import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { replaceFolder } from '../../../scripts/lib/build/swap-in.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function makeSite(folder: string, text: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

test('a finished site takes the place of the old one, nothing else is left', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(site, 'old');
  writeFileSync(join(site, 'gone.html'), 'old');
  await replaceFolder(site, (staging) => {
    makeSite(staging, 'new');
    return Promise.resolve();
  });
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(join(site, 'gone.html')));
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('a build that fails leaves the old site whole', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(site, 'old');
  const failing = replaceFolder(site, (staging) => {
    makeSite(staging, 'half');
    return Promise.reject(new Error('no'));
  });
  await assert.rejects(failing, /no/);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('a site left aside by a build that was killed is put back first', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(`${site}.previous`, 'old');
  makeSite(`${site}.building`, 'half');
  const failing = replaceFolder(site, () => Promise.reject(new Error('no')));
  await assert.rejects(failing);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'old');
});

test('a folder with other files is never replaced', async (t) => {
  const folder = place(t);
  writeFileSync(join(folder, 'letter.txt'), 'dear');
  const refused = replaceFolder(folder, () => Promise.resolve());
  await assert.rejects(refused, /no site of ours/);
  assert.deepEqual(readdirSync(folder), ['letter.txt']);
});

test('nor is somebody else’s site, which has an index.html too', async (t) => {
  const folder = place(t);
  writeFileSync(join(folder, 'index.html'), 'dear');
  await assert.rejects(
    replaceFolder(folder, () => Promise.resolve()),
    /no site of ours/,
  );
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), 'dear');
});

test('a file in its place is never replaced', async (t) => {
  const file = join(place(t), 'site');
  writeFileSync(file, 'dear');
  const refused = replaceFolder(file, () => Promise.resolve());
  await assert.rejects(refused, /is a file/);
});
