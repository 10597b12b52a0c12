import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insidePack, nothingToOffer, offerOf, withOffer } from '../../../src/data/offer.ts';
import type { Pack } from '../../../src/schemas/packs.ts';

const sha256 = '0'.repeat(64);
const whole: Pack = {
  kind: 'whole',
  key: null,
  name: 'Everything',
  file: 'postshelf.zip',
  posts: 3,
  samples: 1,
  tables: 0,
  bytes: 3_840_000,
  sha256,
};
const part: Pack = {
  ...whole,
  kind: 'publisher',
  key: 'aws',
  name: '<b>AWS</b>',
  file: 'publisher-aws.zip',
  posts: 1,
  bytes: 412_000,
};

function pageWith({ main, parts }: { main: string; parts: string }): string {
  return `<main>${main}<hr>${parts}</main>`;
}

test('an offer names each pack with its posts and its size', () => {
  const html = pageWith(offerOf([whole, part]));
  assert.match(html, /3 posts, 1 sample</);
  assert.match(html, /href="packs\/postshelf\.zip"/);
  assert.match(html, /3\.8\u202fMB/);
  assert.match(html, /412\u202fkB/);
  assert.ok(html.includes('&#x3C;b>AWS'), html);
});

test('a page is filled again and again, and only its places change', () => {
  const empty = pageWith(nothingToOffer());
  const filled = withOffer(empty, offerOf([whole, part]));
  assert.match(filled, /^<main><!--offer:main-->.*<hr>.*<!--\/offer:parts--><\/main>$/);
  assert.equal(withOffer(filled, nothingToOffer()), empty);
});

test('inside a pack the page says which one it is and offers no archive', () => {
  const html = withOffer(pageWith(offerOf([whole, part])), insidePack(part));
  assert.match(html, /the pack “&#x3C;b>AWS/);
  assert.doesNotMatch(html, /\.zip|\.epub|packs\//);
});

test('a page without a place is refused', () => {
  assert.throws(() => withOffer('<main></main>', nothingToOffer()), /no place/);
});
