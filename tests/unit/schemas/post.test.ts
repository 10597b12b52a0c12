import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PostSchema } from '../../../src/schemas/post.ts';
import { PublishedSchema } from '../../../src/schemas/published.ts';

const POST = {
  title: 'Kites',
  slug: 'kites',
  publisher: 'mit',
  kind: 'news',
  readingMinutes: 1,
};
const HASH = '0123456789abcdef';
const SOURCE = { file: 'a.txt', post: 1, lines: [1, 2], hash: HASH };
const DOUBT = { lines: [1, 2], type: 'code', reason: 'A call.', margin: 0.5 };
const REMOVED = { type: 'end', lines: [1, 1], text: 'Read More', reason: 'It ends the post.' };

const isGood = (fields: Record<string, unknown>): boolean =>
  PostSchema.safeParse({ ...POST, ...fields }).success;

test('five fields are enough for an entry written by hand; the others are empty then', () => {
  const { summary, authors, topics, truncated, doubts } = PostSchema.parse(POST);
  assert.deepEqual([summary, authors, topics, truncated, doubts], ['', [], [], false, []]);
  for (const field of Object.keys(POST)) assert.ok(!isGood({ [field]: undefined }), field);
});

describe('what an entry may say', () => {
  const good: Record<string, unknown>[] = [
    { authors: [{ name: 'Ada Novak' }, { name: 'Ben Okoye', bio: 'Ben flies.' }] },
    { url: 'https://example.com/kites' },
    { source: SOURCE },
    { doubts: [DOUBT, { ...DOUBT, margin: 0 }, { ...DOUBT, margin: 1 }] },
    { removed: [REMOVED, { ...REMOVED, text: '' }] },
    { certainty: 0, written: HASH },
    { certainty: 1, duplicateOf: 'kites-2' },
    { slug: 'a'.repeat(100) },
  ];
  for (const fields of good)
    test(JSON.stringify(fields).slice(0, 80), () => assert.ok(isGood(fields)));
});

describe('what is refused', () => {
  const bad: Record<string, unknown>[] = [
    { title: '' },
    { slug: '' },
    { slug: 'a'.repeat(101) },
    ...['Kites', 'kites-', '-kites', 'two--kites', '../kites', 'kites.html'].map((slug) => ({
      slug,
    })),
    { publisher: 'A W S' },
    { kind: 'poem' },
    { readingMinutes: 0 },
    { readingMinutes: 1.5 },
    { authors: [{ name: '' }] },
    { authors: [{ name: 'Ada', bio: '' }] },
    { url: 'javascript:alert(1)' },
    { url: 'ftp://example.com/kites' },
    { services: [''] },
    { languages: [''] },
    { topics: ['Two Words'] },
    { source: { ...SOURCE, file: '' } },
    { source: { ...SOURCE, post: 0 } },
    { source: { ...SOURCE, lines: [0, 2] } },
    { source: { ...SOURCE, hash: HASH.slice(1) } },
    { source: { ...SOURCE, hash: `${HASH}0` } },
    { doubts: [{ ...DOUBT, margin: 1.1 }] },
    { doubts: [{ ...DOUBT, margin: -0.1 }] },
    { doubts: [{ ...DOUBT, reason: '' }] },
    { removed: [{ ...REMOVED, type: 'paragraph' }] },
    { removed: [{ ...REMOVED, reason: '' }] },
    { certainty: 1.1 },
    { certainty: -0.1 },
    { written: `x${HASH}` },
    { mood: 'good' },
  ];
  for (const fields of bad)
    test(JSON.stringify(fields).slice(0, 80), () => assert.ok(!isGood(fields)));
});

test('a date has the precision that is known, in this form only', () => {
  for (const date of ['2021', '2021-04', '2021-12-31', '1999-10-01'])
    assert.ok(PublishedSchema.safeParse(date).success, date);
  for (const date of [
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-4',
    '2021-04-32',
    '2021-04-00',
    '2021-04-1',
    '2021-04-15T10:00',
    ' 2021',
  ])
    assert.ok(!PublishedSchema.safeParse(date).success, date);
});
