import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readChapters, writeBook } from '../../scripts/lib/pack/book.ts';
import { readPosts } from '../../scripts/lib/pack/subsets.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { unzip } from '../pack/unzip.ts';
import { sharedFolder } from '../shared.ts';

/** Where Debian's package `epubcheck` puts it; elsewhere the variable names the jar. */
const CHECKER = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-book-'));
after(() => rmSync(folder, { recursive: true }));

const HUBS: readonly HubName[] =
  sharedFolder() === null ? ['own', 'hostile'] : ['own', 'hostile', 'seeds'];

for (const hub of HUBS) {
  test(`the book of the ${hub} hub is valid by epubcheck`, async (t) => {
    const book = await bookOf(hub);
    if (!existsSync(CHECKER) || spawnSync('java', ['-version']).status !== 0) {
      const reason = 'no epubcheck here: apt-get install epubcheck';
      assert.equal(sharedFolder(), null, reason);
      t.skip(reason);
      return;
    }
    const { status, stdout, stderr } = spawnSync('java', ['-jar', CHECKER, book], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout + stderr, /No errors or warnings detected/);
  });
}

test('its first file tells any program what it is, at the place where it looks', async () => {
  const bytes = readFileSync(await bookOf('own'));
  assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
});

test('each post is a chapter and stands in the contents', async () => {
  const files = await unzip(await bookOf('own'));
  const contents = files.get('contents.xhtml')?.toString() ?? '';
  const posts = await readPosts(hubFolder('own'));
  for (const { slug } of posts) {
    assert.ok(files.has(`posts/${slug}.xhtml`), slug);
    assert.ok(contents.includes(`href="posts/${slug}.xhtml"`), slug);
  }
});

test('code, tables and formulas of the posts are in it', async () => {
  const files = await unzip(await bookOf('own'));
  for (const { slug, counts } of await readPosts(hubFolder('own'))) {
    const chapter = files.get(`posts/${slug}.xhtml`)?.toString() ?? '';
    assert.equal(chapter.split('<pre').length - 1, counts.samples, `samples of ${slug}`);
    assert.equal(chapter.split('<table').length - 1, counts.tables, `tables of ${slug}`);
    const page = readFileSync(join(hubFolder('own'), 'posts', `${slug}.html`), 'utf8');
    assert.equal(chapter.split('<math').length, page.split('<math').length, `formulas of ${slug}`);
  }
});

test('nothing in it is loaded from elsewhere, and nothing runs', async () => {
  for (const hub of HUBS)
    for (const [path, bytes] of await unzip(await bookOf(hub)))
      assert.doesNotMatch(bytes.toString(), /<(?:script|img|iframe|object)|\ssrc=|@import/, path);
});

test('the same posts give the same bytes', async () => {
  const first = readFileSync(await bookOf('own'));
  assert.ok(first.equals(readFileSync(await bookOf('own'))));
});

async function bookOf(hub: HubName): Promise<string> {
  const target = join(folder, `${hub}.epub`);
  const site = hubFolder(hub);
  const posts = await readPosts(site);
  await writeBook(await readChapters(site, posts), { name: null, posts }, target);
  return target;
}
