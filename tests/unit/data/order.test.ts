import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newestFirst, orderInWords, relatedAmong, relatedTo } from '../../../src/data/order.ts';
import type { PostRecord } from '../../../src/schemas/post-view.ts';

type Dated = Parameters<typeof newestFirst>[0];

function dated(slug: string, published?: string, file?: string, post = 1): Dated {
  const source: PostRecord['source'] =
    file === undefined ? undefined : { file, post, lines: [1, 2], hash: '0'.repeat(16) };
  return { slug, published, source };
}

test('the newest first, undated ones last in the order of their dumps', () => {
  const posts = [
    dated('u2', undefined, '001.txt', 2),
    dated('old', '2019'),
    dated('u1', undefined, '001.txt', 1),
    dated('month', '2021-04', '000.txt', 1),
    dated('u0', undefined, '000.txt', 7),
    dated('day', '2021-04-15', '003.txt', 1),
  ];
  const slugs = posts.sort(newestFirst).map((post) => post.slug);
  assert.deepEqual(slugs, ['day', 'month', 'old', 'u0', 'u1', 'u2']);
});

interface Classified {
  slug: string;
  publisher: string;
  kind: PostRecord['kind'];
  topics: string[];
  duplicateOf: string | undefined;
}

function classified(slug: string, topics: string[], publisher = 'x'): Classified {
  return { slug, publisher, kind: 'news', topics, duplicateOf: undefined };
}

test('a list says how it is put', () => {
  const said = (...days: (string | undefined)[]): string =>
    orderInWords(days.map((published) => ({ published }))).join(', ');
  assert.equal(said('2021'), '');
  assert.equal(said('2022', '2021'), 'the newest at the top');
  assert.equal(said('2021', undefined), 'dated ones first, the newest at the top');
  assert.equal(said(undefined, undefined), 'in the order in which they came');
});

test('shared topics weigh most; sharing only the kind is not enough', () => {
  const post = classified('a', ['nlp', 'gpu'], 'aws');
  const others = [
    classified('kind-only', ['food']),
    classified('publisher', [], 'aws'),
    classified('two-topics', ['gpu', 'nlp']),
    { ...classified('repeat', ['gpu', 'nlp']), duplicateOf: 'two-topics' },
  ];
  const found = relatedTo(post, [post, ...others]).map((other) => other.slug);
  assert.deepEqual(found, ['two-topics', 'publisher']);
});

test('neighbours looked for once for all posts of a class are those of each post', () => {
  const post = fc.record({
    slug: fc.string({ minLength: 1 }),
    publisher: fc.constantFrom('aws', 'mit'),
    kind: fc.constantFrom<PostRecord['kind']>('news', 'research'),
    topics: fc.uniqueArray(fc.constantFrom('gpu', 'nlp', 'food'), { maxLength: 2 }),
    duplicateOf: fc.option(fc.constant('x'), { nil: undefined, freq: 5 }),
  });
  const posts = fc.uniqueArray(post, { selector: ({ slug }) => slug, maxLength: 20 });
  fc.assert(
    fc.property(posts, fc.integer({ min: 1, max: 4 }), (all, limit) => {
      const relatedOf = relatedAmong(all, limit);
      for (const one of all) assert.deepEqual(relatedOf(one), relatedTo(one, all, limit));
    }),
  );
});
