import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createShelf, KETTLE, LAMP } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import type { IngestResult } from '../../scripts/lib/ingest/ingest.ts';

const KETTLE_SLUG = 'boiling-water-with-a-kettle-of-your-own';
const codes = (result: IngestResult): string[] => result.issues.map((issue) => issue.code);

async function edited(shelf: Shelf): Promise<void> {
  shelf.dump('a.txt', KETTLE + LAMP);
  await shelf.ingest();
  shelf.edit(KETTLE_SLUG, 'Open the lid.', 'Open the lid slowly.');
}

test('an entry edited by hand is kept', async (t) => {
  const shelf = createShelf(t);
  await edited(shelf);
  const result = await shelf.ingest();
  assert.deepEqual(
    result.posts.map((report) => report.outcome),
    ['kept', 'unchanged'],
  );
  assert.deepEqual(codes(result), []);
  assert.match(shelf.entry(KETTLE_SLUG), /slowly/);
});

test('edited by hand and changed in the dump is a conflict: reported, and kept', async (t) => {
  const shelf = createShelf(t);
  await edited(shelf);
  shelf.dump('a.txt', KETTLE.replace('the tap.', 'the new tap.') + LAMP);
  const result = await shelf.ingest();
  assert.deepEqual(codes(result), ['conflict']);
  assert.equal(result.issues[0]?.severity, 'error');
  assert.match(shelf.entry(KETTLE_SLUG), /slowly/);
  const hash = /set source\.hash to ([0-9a-f]{16})/.exec(result.issues[0].hint)?.[1] ?? '';
  shelf.edit(KETTLE_SLUG, /hash: .*/.exec(shelf.entry(KETTLE_SLUG))?.[0] ?? '', `hash: ${hash}`);
  assert.deepEqual(codes(await shelf.ingest()), []);
});

test('other line ends alone are no edit', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE);
  await shelf.ingest();
  const path = join(shelf.content, 'posts', `${KETTLE_SLUG}.mdx`);
  writeFileSync(path, shelf.entry(KETTLE_SLUG).replaceAll('\n', '\r\n'));
  assert.equal((await shelf.ingest()).posts[0]?.outcome, 'changed');
  assert.doesNotMatch(shelf.entry(KETTLE_SLUG), /\r/);
});

test('a byte order mark that an editor put in front is no edit, and hides none', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE);
  await shelf.ingest();
  const path = join(shelf.content, 'posts', `${KETTLE_SLUG}.mdx`);
  writeFileSync(path, `\uFEFF${shelf.entry(KETTLE_SLUG)}`);
  assert.equal((await shelf.ingest()).posts[0]?.outcome, 'changed');
  await edited(shelf);
  const marked = `\uFEFF${shelf.entry(KETTLE_SLUG)}`;
  writeFileSync(path, marked);
  const { issues, posts } = await shelf.ingest();
  assert.deepEqual([issues, posts[0]?.outcome], [[], 'kept']);
  assert.equal(shelf.entry(KETTLE_SLUG), marked);
});

test('an entry that an edit made invalid is reported with its line, and kept', async (t) => {
  const shelf = createShelf(t);
  await edited(shelf);
  shelf.edit(KETTLE_SLUG, 'kind: ', 'kind: poem # ');
  const before = shelf.entry(KETTLE_SLUG);
  const result = await shelf.ingest();
  assert.deepEqual(codes(result), ['frontmatter-field']);
  assert.equal(
    result.issues[0]?.line,
    before.slice(0, before.indexOf('kind: ')).split('\n').length,
  );
  assert.equal(shelf.entry(KETTLE_SLUG), before);
  assert.equal(shelf.slugs().length, 2);
});

test('an entry written by hand is never touched, nor is its address given away', async (t) => {
  const shelf = createShelf(t);
  const own =
    '---\ntitle: Mine\nslug: lamps-that-know-when-to-shine\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\nMy own words.\n';
  mkdirSync(join(shelf.content, 'posts'), { recursive: true });
  writeFileSync(join(shelf.content, 'posts', 'lamps-that-know-when-to-shine.mdx'), own);
  shelf.dump('a.txt', LAMP);
  const result = await shelf.ingest();
  assert.deepEqual(codes(result), []);
  assert.equal(shelf.entry('lamps-that-know-when-to-shine'), own);
  assert.deepEqual(shelf.slugs(), [
    'lamps-that-know-when-to-shine',
    'lamps-that-know-when-to-shine-2',
  ]);
});

test('an entry whose post is gone stays and is reported; --prune removes it, its ids lead on', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  await shelf.ingest();
  shelf.dump('a.txt', LAMP);
  const result = await shelf.ingest();
  assert.deepEqual(codes(result), ['source-gone']);
  assert.equal(shelf.slugs().length, 2);
  const pruned = await shelf.ingest({ prune: true });
  assert.deepEqual(pruned.removed, [KETTLE_SLUG]);
  assert.deepEqual(shelf.slugs(), ['lamps-that-know-when-to-shine']);
  const rows = (shelf.snapshot()['ids.json'] ?? '').split('\n').filter((row) => /"gone"/.test(row));
  assert.ok(rows.length > 5);
});

test('the ids of a repeat that was removed lead to the post that it repeated', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', LAMP + KETTLE + LAMP);
  await shelf.ingest();
  shelf.dump('a.txt', LAMP + KETTLE);
  assert.deepEqual((await shelf.ingest({ prune: true })).removed, [
    'lamps-that-know-when-to-shine-2',
  ]);
  const rows = (shelf.snapshot()['ids.json'] ?? '').split('\n');
  const idOf = (slug: string): RegExpExecArray | null =>
    /"id":"(\w+)"/.exec(rows.find((row) => row.includes(`"slug":"${slug}"`)) ?? '');
  const gone = rows.find((row) => row.includes('"slug":"lamps-that-know-when-to-shine-2"'));
  assert.ok(gone?.includes(`"gone":"${idOf('lamps-that-know-when-to-shine')?.[1] ?? ''}"`), gone);
});

test('nothing is removed when a dump could not be read', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE);
  shelf.dump('b.txt', LAMP);
  await shelf.ingest();
  shelf.dump('b.txt', new Uint8Array([0, 1, 2, 3]));
  const result = await shelf.ingest({ prune: true });
  assert.deepEqual(codes(result), ['binary']);
  assert.deepEqual(result.removed, []);
  assert.equal(shelf.slugs().length, 2);
});

test('the parts of an entry written by hand get ids like those of any other', async (t) => {
  const shelf = createShelf(t);
  const own =
    '---\ntitle: Mine\nslug: mine\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n## One of my own headings\n\nMy own words.\n';
  mkdirSync(join(shelf.content, 'posts'), { recursive: true });
  writeFileSync(join(shelf.content, 'posts', 'mine.mdx'), own);
  shelf.dump('a.txt', LAMP);
  await shelf.ingest();
  const ledger = shelf.snapshot()['ids.json'] ?? '';
  const id = /"id":"(\w+)"[^}]*"slug":"mine"/.exec(ledger)?.[1];
  assert.ok(id !== undefined, ledger);
  assert.ok(ledger.split(`"${id}"`).length > 2, 'its section stands below it');
});
