import assert from 'node:assert/strict';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../../scripts/lib/build/place-file.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

/** A finished site with two pages, and a folder for the next one. */
function sites(): { before: string; now: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-place-'));
  const before = join(folder, 'site');
  mkdirSync(join(before, 'posts'), { recursive: true });
  writeFileSync(join(before, 'index.html'), 'lamp');
  writeFileSync(join(before, 'posts', 'a.html'), 'buoy');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { before, now: join(folder, 'site.building'), remove };
}

const inode = (path: string): number => statSync(path).ino;

test('what stayed is linked, what changed or is new is written, and the site before keeps its own', () => {
  const { before, now, remove } = sites();
  const place = siteFolder(now, before);
  place('index.html', bytes('lamp'));
  place('posts/a.html', bytes('bell'));
  place('posts/deep/b.html', bytes('new'));
  assert.equal(inode(join(now, 'index.html')), inode(join(before, 'index.html')));
  assert.equal(readFileSync(join(now, 'posts/a.html'), 'utf8'), 'bell');
  assert.equal(readFileSync(join(before, 'posts/a.html'), 'utf8'), 'buoy');
  assert.equal(readFileSync(join(now, 'posts/deep/b.html'), 'utf8'), 'new');
  remove();
});

test('without a site before, and where something else stands in place of a file, files are written', () => {
  const { before, now, remove } = sites();
  siteFolder(join(now, 'none'), join(before, 'nowhere'))('index.html', bytes('lamp'));
  assert.equal(readFileSync(join(now, 'none', 'index.html'), 'utf8'), 'lamp');
  mkdirSync(join(before, 'folder.html'));
  symlinkSync(join(before, 'index.html'), join(before, 'sign.html'));
  const place = siteFolder(now, before);
  place('folder.html', bytes('lamp'));
  place('sign.html', bytes('lamp'));
  assert.ok(statSync(join(now, 'folder.html')).isFile());
  assert.notEqual(inode(join(now, 'sign.html')), inode(join(before, 'index.html')));
  remove();
});

test('a file that is placed twice has its last content, and the site before keeps its own', () => {
  const { before, now, remove } = sites();
  const place = siteFolder(now, before);
  place('index.html', bytes('lamp'));
  place('index.html', bytes('bell'));
  assert.equal(readFileSync(join(before, 'index.html'), 'utf8'), 'lamp');
  assert.equal(readFileSync(join(now, 'index.html'), 'utf8'), 'bell');
  remove();
});

test('a file of a second name elsewhere is linked as well, and written anew when it changes', () => {
  const { before, now, remove } = sites();
  linkSync(join(before, 'index.html'), join(before, 'copy.html'));
  siteFolder(now, before)('copy.html', bytes('LAMP'));
  assert.equal(readFileSync(join(before, 'index.html'), 'utf8'), 'lamp');
  assert.equal(readFileSync(join(now, 'copy.html'), 'utf8'), 'LAMP');
  remove();
});
