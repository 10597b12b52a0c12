import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readChapters, writeBook } from '../../../scripts/lib/pack/book.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import { unzip } from '../../pack/unzip.ts';
import { apiPost } from './api-post.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-book-'));
after(() => rmSync(folder, { recursive: true }));

const POSTS: readonly ApiPost[] = [
  { ...apiPost('oak', 'mit', []), published: '2019-05-02' },
  { ...apiPost('elm', 'aws', []), published: '2021-04', authors: [{ name: 'Ada Novak' }] },
  apiPost('ash', 'aws', []),
];

/** The files of a book of posts, each text by its path; the bytes under an empty one. */
async function bookOf(
  posts: readonly ApiPost[],
  name: string | null,
): Promise<Map<string, string>> {
  for (const { page, title } of posts) {
    mkdirSync(join(folder, page, '..'), { recursive: true });
    writeFileSync(
      join(folder, page),
      `<main><article><h1>${title}</h1><p>${title}.</p></article></main>`,
    );
  }
  const target = join(folder, 'book.epub');
  await writeBook(await readChapters(folder, posts), { name, posts }, target);
  const files = await unzip(target);
  const texts = [...files].map(([path, bytes]) => [path, bytes.toString()] as const);
  return new Map([...texts, ['', readFileSync(target, 'base64')]]);
}

const identifier = (book: Map<string, string>): string =>
  /urn:uuid:([^<]*)</.exec([...book.values()].join('\n'))?.[1] ?? '';

test('the same posts give the same bytes; other posts and another name, another book', async () => {
  const [one, again] = [await bookOf(POSTS, null), await bookOf(POSTS, null)];
  assert.equal(one.get(''), again.get(''));
  const ids = [one, await bookOf(POSTS.slice(1), null), await bookOf(POSTS, 'Trees')].map(
    identifier,
  );
  assert.equal(new Set(ids).size, 3);
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the publisher with most posts comes first, its posts in their order', async () => {
  const paths = [...(await bookOf(POSTS, null)).keys()].join(' ');
  const order = [...paths.matchAll(/oak|elm|ash/g)].map(([slug]) => slug);
  assert.deepEqual(order, ['elm', 'ash', 'oak']);
});

test('a book is as old as its newest post, with the day it is known to be no younger than', async () => {
  const modified = async (posts: readonly ApiPost[]): Promise<string | undefined> =>
    /dcterms:modified">([^<]*)</.exec([...(await bookOf(posts, null)).values()].join('\n'))?.[1];
  assert.equal(await modified(POSTS), '2021-04-01T00:00:00Z');
  assert.equal(await modified(POSTS.slice(0, 1)), '2019-05-02T00:00:00Z');
  assert.equal(await modified(POSTS.slice(2)), '1980-01-01T00:00:00Z');
});
