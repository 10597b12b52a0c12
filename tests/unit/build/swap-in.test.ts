import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
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

/** A site with the list of its files, as every finished one has. */
function makeSite(folder: string, text: string, more: readonly string[] = []): void {
  mkdirSync(join(folder, 'offline'), { recursive: true });
  for (const file of ['index.html', ...more]) writeFileSync(join(folder, file), text);
  const files = ['index.html', ...more].map((file) => [file, '', text.length]);
  writeFileSync(join(folder, 'offline', 'abc.json'), JSON.stringify({ schemaVersion: 1, files }));
}

test('a finished site takes the place of the old one, nothing else is left', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(site, 'old', ['gone.html']);
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

test('another website is never replaced, though it has a home page and assets', async (t) => {
  const folder = place(t);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'mine');
  const refused = replaceFolder(folder, () => Promise.resolve());
  await assert.rejects(refused, /no site of ours/);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), 'mine');
});

test('what a person put beside the pages of a site stays there', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(site, 'old', ['gone.html']);
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, '.git', 'HEAD'), 'ref');
  writeFileSync(join(site, 'CNAME'), 'hub.example');
  await replaceFolder(site, (staging) => {
    makeSite(staging, 'new');
    return Promise.resolve();
  });
  assert.deepEqual(readdirSync(site).sort(), ['.git', 'CNAME', 'index.html', 'offline']);
  assert.equal(readFileSync(join(site, '.git', 'HEAD'), 'utf8'), 'ref');
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('it is taken over by the next build when this one was killed before', async (t) => {
  const folder = place(t);
  const site = join(folder, 'site');
  makeSite(site, 'old');
  writeFileSync(join(site, 'CNAME'), 'hub.example');
  renameSync(site, `${site}.previous`);
  makeSite(site, 'new');
  await assert.rejects(replaceFolder(site, () => Promise.reject(new Error('no'))));
  assert.equal(readFileSync(join(site, 'CNAME'), 'utf8'), 'hub.example');
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'new');
});

test('a link to the folder of a site stays a link', async (t) => {
  const folder = place(t);
  makeSite(join(folder, 'real'), 'old');
  symlinkSync('real', join(folder, 'site'));
  await replaceFolder(join(folder, 'site'), (staging) => {
    makeSite(staging, 'new');
    return Promise.resolve();
  });
  assert.ok(lstatSync(join(folder, 'site')).isSymbolicLink());
  assert.equal(readFileSync(join(folder, 'real', 'index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder).sort(), ['real', 'site']);
});

test('a file in its place is never replaced', async (t) => {
  const file = join(place(t), 'site');
  writeFileSync(file, 'dear');
  const refused = replaceFolder(file, () => Promise.resolve());
  await assert.rejects(refused, /is a file/);
});
