import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { build } from 'esbuild';
import { CODE, digestOf, indexMaker } from '../../scripts/lib/build/index-maker.ts';
import { indexProse, renewIndex } from '../../scripts/lib/build/prose-index.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-kept-index-'));
const note = join(folder, 'prose.json');
/** The finished site, as it was after its first build. */
const site = join(folder, 'site');
const saved = join(folder, 'saved');
const next = join(folder, 'site.building');

const PAGES: Readonly<Record<string, string>> = {
  lamp: 'A lamp stands in the harbour.',
  buoy: 'A buoy swims before it.',
};

function write(where: string, pages: Readonly<Record<string, string>>): void {
  mkdirSync(join(where, 'posts'), { recursive: true });
  for (const [name, text] of Object.entries(pages)) {
    const html = `<html lang="en"><body data-pagefind-body><h1>Of the sea</h1><p>${text}</p></body></html>`;
    writeFileSync(join(where, 'posts', `${name}.html`), html);
  }
  writeFileSync(join(where, 'posts', 'old.html'), '<html lang="en"><body>Moved.</body></html>');
}

function indexOf(where: string): Map<string, string> {
  const root = join(where, 'pagefind');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(root, name), 'latin1')]));
}

/** Builds the next site, and tells whether its index is that of the one before; it is right anyway. */
async function isKept(pages = PAGES, maker = 'as it is'): Promise<boolean> {
  write(next, pages);
  const renewed = await renewIndex(next, { before: site, note }, maker);
  const anew = join(folder, 'anew');
  write(anew, pages);
  const { posts } = await indexProse(anew);
  assert.deepEqual(indexOf(next), indexOf(anew));
  assert.equal(renewed.posts, posts);
  rmSync(anew, { recursive: true });
  return renewed.isKept;
}

before(async () => {
  write(site, PAGES);
  const { isKept: kept } = await renewIndex(site, { before: site, note }, 'as it is');
  assert.equal(kept, false);
  mkdirSync(saved);
  cpSync(site, join(saved, 'site'), { recursive: true });
  cpSync(note, join(saved, 'prose.json'));
});

beforeEach(goBack);

/** To the state after the first build. */
function goBack(): void {
  for (const name of ['site', 'site.building', 'prose.json'])
    rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(join(saved, 'site'), site, { recursive: true });
  cpSync(join(saved, 'prose.json'), note);
}

after(() => {
  rmSync(folder, { recursive: true });
});

test('the index of the same pages is kept, as second names of its files', async () => {
  assert.equal(await isKept(), true);
  const pack = join('pagefind', 'pack.js');
  assert.equal(statSync(join(next, pack)).ino, statSync(join(site, pack)).ino);
});

test('a page that changed, is gone, is new or has another name makes another index', async () => {
  const { buoy = '', lamp = '' } = PAGES;
  const others = [
    { ...PAGES, lamp: 'A lamp stood in the harbour.' },
    { buoy },
    { ...PAGES, bell: 'A bell rings.' },
    { buoy, tower: lamp },
  ];
  for (const pages of others) {
    assert.equal(await isKept(pages), false, Object.keys(pages).join(' '));
    goBack();
  }
});

test('a page that only leads on makes none', async () => {
  write(next, PAGES);
  writeFileSync(join(next, 'posts', 'older.html'), '<html lang="en"><body>Moved.</body></html>');
  assert.equal((await renewIndex(next, { before: site, note }, 'as it is')).isKept, true);
});

test('another version of what makes it makes another index', async () => {
  assert.equal(await isKept(PAGES, 'another one'), false);
});

test('without the site before, with a file less, or with one that somebody changed, it is made anew', async () => {
  const [first = ''] = indexOf(site).keys();
  writeFileSync(join(site, 'pagefind', first), 'changed');
  assert.equal(await isKept(), false);
  goBack();
  rmSync(join(site, 'pagefind', first));
  assert.equal(await isKept(), false);
  goBack();
  rmSync(site, { recursive: true });
  assert.equal(await isKept(), false);
});

test('what lies beside the files of the index does not come along', async () => {
  writeFileSync(join(site, 'pagefind', 'note.txt'), 'mine');
  assert.equal(await isKept(), true);
});

test('a build that was interrupted once its index was noted changes nothing for the next one', async () => {
  const edited = { ...PAGES, lamp: 'A lamp stood in the harbour.' };
  assert.equal(await isKept(edited), false);
  rmSync(next, { recursive: true });
  // The site before still has the index of other pages: neither its own pages nor the new ones keep it.
  assert.equal(await isKept(edited), false);
  rmSync(next, { recursive: true });
  assert.equal(await isKept(), false);
});

test('a note that was cut off or is of another form counts for nothing', async () => {
  const whole = readFileSync(note, 'utf8');
  for (const text of [whole.slice(0, -20), '', '{}', whole.replace('"posts"', '"pages"')]) {
    writeFileSync(note, text);
    rmSync(next, { recursive: true, force: true });
    assert.equal(await isKept(), false, text.slice(0, 40));
  }
});

test('whatever makes the index is part of its version', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/lib/build/prose-index.ts'],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  });
  const outside = Object.keys(metafile.inputs).filter(
    (path) => !CODE.some((code) => path.startsWith(`${code}/`)),
  );
  assert.deepEqual(outside, ['scripts/lib/root.ts']);
});

test('the version changes with any byte or name of a file, and with the program of Pagefind', (t) => {
  const code = join(folder, 'code');
  mkdirSync(join(code, 'deep'), { recursive: true });
  writeFileSync(join(code, 'deep', 'a'), 'lamp');
  const versions = new Set([digestOf([code], [])]);
  writeFileSync(join(code, 'deep', 'a'), 'lamq');
  versions.add(digestOf([code], []));
  renameSync(join(code, 'deep', 'a'), join(code, 'deep', 'b'));
  versions.add(digestOf([code], []));
  versions.add(digestOf([], []));
  assert.equal(versions.size, 4);
  const own = indexMaker();
  assert.equal(indexMaker(), own);
  t.after(() => delete process.env['PAGEFIND_BINARY_PATH']);
  process.env['PAGEFIND_BINARY_PATH'] = join(code, 'deep', 'b');
  assert.notEqual(indexMaker(), own);
});
