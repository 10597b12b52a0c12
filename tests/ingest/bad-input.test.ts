import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '../../src/lib/mdx/parse-entry.ts';
import { createShelf, KETTLE, LAMP, post } from './shelf.ts';

test('a missing or empty folder is one clear error, and nothing is written', async (t) => {
  const shelf = createShelf(t);
  const missing = await shelf.ingest({ dumps: [join(shelf.dumps, 'nowhere')] });
  const empty = await shelf.ingest();
  assert.deepEqual(
    [...missing.issues, ...empty.issues].map(({ code, severity }) => [code, severity]),
    [
      ['no-such-path', 'error'],
      ['no-dumps', 'error'],
    ],
  );
  assert.deepEqual(shelf.snapshot(), {});
});

test('an empty and a binary file are one issue each; the others are imported', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', '');
  shelf.dump('b.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]));
  shelf.dump('c.txt', '\n   \n');
  shelf.dump('d.txt', LAMP);
  shelf.dump('picture.png', 'not read');
  const { issues } = await shelf.ingest();
  assert.deepEqual(
    issues.map(({ code, file }) => [code, file.slice(-5)]),
    [
      ['empty-dump', 'a.txt'],
      ['binary', 'b.txt'],
      ['empty-dump', 'c.txt'],
    ],
  );
  assert.equal(shelf.slugs().length, 1);
});

test('a link that leads nowhere is one issue; a folder with the name of a dump is none', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('d.txt', LAMP);
  symlinkSync(join(shelf.dumps, 'nowhere'), join(shelf.dumps, 'lost.txt'));
  symlinkSync('loop.txt', join(shelf.dumps, 'loop.txt'));
  mkdirSync(join(shelf.dumps, 'old.txt'));
  const { issues, posts } = await shelf.ingest();
  assert.deepEqual(
    issues.map(({ code, severity, file }) => [code, severity, file.slice(-8)]),
    [
      ['unreadable', 'error', 'loop.txt'],
      ['unreadable', 'error', 'lost.txt'],
    ],
  );
  assert.equal(posts.length, 1);
});

test('a file of addresses that is not valid is an error, even where every entry is a person’s', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', LAMP);
  await shelf.ingest();
  shelf.edit('lamps-that-know-when-to-shine', 'anybody there', 'somebody there');
  for (const text of ['[{"title": 1}]', '{', '{}']) {
    shelf.dump('originals.json', text);
    const { issues } = await shelf.ingest();
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['originals', 'error']],
      text,
    );
  }
  shelf.dump('b.txt', KETTLE + post('News', 'One sentence of news.'));
  assert.equal((await shelf.ingest()).issues.length, 1, 'once, however many posts ask for it');
});

test('an entry that cannot be read is named, and nothing is written', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', LAMP);
  await shelf.ingest();
  mkdirSync(join(shelf.content, 'posts', 'folder.mdx'));
  const before = shelf.snapshot();
  shelf.dump('b.txt', KETTLE);
  await assert.rejects(shelf.ingest(), /posts\/folder\.mdx: .*directory.*move it away/);
  assert.deepEqual(shelf.snapshot(), before);
});

test('broken UTF-8, a byte order mark and Windows line ends lose nothing', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('plain.txt', LAMP);
  await shelf.ingest();
  const plain = bodyOf(shelf.entry('lamps-that-know-when-to-shine'));
  const other = createShelf(t);
  other.dump('a.txt', `\uFEFF${LAMP.replaceAll('\n', '\r\n')}`);
  assert.deepEqual((await other.ingest()).issues, []);
  assert.equal(bodyOf(other.entry('lamps-that-know-when-to-shine')), plain);
  const broken = createShelf(t);
  broken.dump(
    'a.txt',
    Buffer.concat([Buffer.from(KETTLE), Buffer.from([0xc3, 0x28]), Buffer.from('\n')]),
  );
  const { issues } = await broken.ingest();
  assert.ok(issues.some(({ code, line }) => code === 'broken-utf8' && line > 1));
});

test('a dump without separator is one post, and said so', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', LAMP.replace('Read More\n', ''));
  const { issues, posts } = await shelf.ingest();
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['no-separator'],
  );
  assert.equal(posts.length, 1);
});

test('posts full of programs are text', async (t) => {
  const shelf = createShelf(t);
  const hostile = [
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    'import fs from "fs"',
    'export const x = 1',
    '---',
    'title: other',
    '---',
    '<Byline>{x}</Byline>',
    '<!-- a remark -->',
    '$\\alpha$ and $5 and $6',
    '</Entry>',
  ];
  shelf.dump('a.txt', post('import everything', hostile.join('\n\n')));
  const { issues } = await shelf.ingest();
  assert.deepEqual(issues, []);
  const [slug = ''] = shelf.slugs();
  const entry = parseEntry(shelf.entry(slug), 'x');
  assert.deepEqual(entry.issues, []);
  assert.equal(entry.post?.title, 'import everything');
});

test('a line of several megabytes goes through in time', async (t) => {
  const shelf = createShelf(t);
  const lines = ['a', '_', '[', '$', '\\', '&', '{', 'https://a/', 'x@', '(', '* ', '`'].map(
    (sign) => sign.repeat(300_000 / sign.length),
  );
  shelf.dump('a.txt', lines.map((line, n) => post(`Long ${String(n)}`, line)).join(''));
  const started = performance.now();
  const { issues, posts } = await shelf.ingest();
  assert.deepEqual(issues, []);
  assert.equal(posts.length, lines.length);
  assert.ok(performance.now() - started < 60_000);
});

function bodyOf(mdx: string): string {
  return mdx.slice(mdx.indexOf('\n---\n') + 5);
}
