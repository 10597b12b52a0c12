import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAtom } from '../../../src/lib/export/feeds/atom.ts';
import type { Feed, FeedEntry } from '../../../src/lib/export/feeds/feed.ts';
import { toJsonFeed } from '../../../src/lib/export/feeds/json-feed.ts';
import { urnOf } from '../../../src/lib/export/feeds/urn.ts';
import { JsonFeedSchema } from '../../../src/schemas/json-feed.ts';

const ENTRY: FeedEntry = {
  id: 'p000001',
  slug: 'drying-plums',
  title: 'Drying plums',
  summary: 'How long it takes.',
  authors: ['Ada Plum'],
  publisher: 'Orchard',
  published: '2021-04-15',
  url: 'https://example.org/plums',
  topics: ['fruit'],
};

function feedOf(entries: readonly FeedEntry[], site?: string): Feed {
  return { name: 'Shelf', site, entries };
}

test('a month or a year is no day: such posts stand in the JSON Feed without a date', () => {
  const rough = ['2021-04', '2021', undefined].map((published, place) => ({
    ...ENTRY,
    id: `p00000${place}`,
    slug: `post-${place}`,
    published,
  }));
  assert.equal(toAtom(feedOf(rough)), null);
  const { items } = toJsonFeed(feedOf(rough));
  assert.deepEqual(
    items.map((item) => [item.date_published, item._postshelf.published]),
    [
      [undefined, '2021-04'],
      [undefined, '2021'],
      [undefined, undefined],
    ],
  );
  const atom = toAtom(feedOf([ENTRY, ...rough])) ?? '';
  assert.equal(atom.match(/<entry>/g)?.length, 1);
  assert.match(atom, /1 of 4 posts/);
});

test('a feed is as new as its newest post, whenever it is made', () => {
  const older = { ...ENTRY, id: 'p000002', slug: 'older', published: '2020-01-31' };
  const [feed = ''] = (toAtom(feedOf([ENTRY, older])) ?? '').split('<entry>');
  assert.match(feed, /<updated>2021-04-15T00:00:00\.000Z<\/updated>/);
});

test('without the address of the site ids are urns and links are relative', () => {
  const atom = toAtom(feedOf([ENTRY])) ?? '';
  const ids = [...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, 2);
  for (const id of ids) assert.match(id ?? '', /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  assert.match(atom, /<link href="posts\/drying-plums\.html"\/>/);
  assert.doesNotMatch(atom, /invalid/);
  const [item] = JsonFeedSchema.parse(toJsonFeed(feedOf([ENTRY]))).items;
  assert.equal(item?.id, urnOf(ENTRY.id));
  assert.equal(item?.url, undefined);
});

test('with the address of the site everything is absolute', () => {
  const feed = feedOf([ENTRY], 'https://hub.example/shelf');
  const atom = toAtom(feed) ?? '';
  assert.match(atom, /<id>https:\/\/hub\.example\/shelf\/posts\/drying-plums\.html<\/id>/);
  assert.match(atom, /<link rel="self" href="https:\/\/hub\.example\/shelf\/feed\.xml"\/>/);
  assert.doesNotMatch(atom, /urn:/);
  const { items, feed_url } = JsonFeedSchema.parse(toJsonFeed(feed));
  assert.equal(feed_url, 'https://hub.example/shelf/feed.json');
  assert.equal(items[0]?.url, 'https://hub.example/shelf/posts/drying-plums.html');
});

test('a post without authors is its publisher’s, one without a summary has its title', () => {
  const bare = { ...ENTRY, authors: [], summary: '' };
  const [item] = toJsonFeed(feedOf([bare])).items;
  assert.deepEqual(item?.authors, [{ name: 'Orchard' }]);
  assert.equal(item?.content_text, 'Drying plums');
  assert.match(toAtom(feedOf([bare])) ?? '', /<name>Orchard<\/name>/);
});

test('a large hub tells of its newest posts and says so', () => {
  const many = Array.from({ length: 501 }, (_, place) => ({ ...ENTRY, id: `p${place}` }));
  const feed = toJsonFeed(feedOf(many));
  assert.equal(feed.items.length, 500);
  assert.match(feed.description, /first 500 of 501/);
});

test('the same name gives the same urn, another one another', () => {
  assert.equal(urnOf('p000001'), urnOf('p000001'));
  assert.notEqual(urnOf('p000001'), urnOf('p000002'));
  // Version 5, variant 10.
  assert.match(urnOf('x'), /^urn:uuid:[\da-f-]{14}5[\da-f]{3}-[89ab]/);
});
