import { test } from 'node:test';
import assert from 'node:assert/strict';
import { freeSlug, slugOf } from '../../src/lib/slug.ts';

const SLUGS: Record<string, string> = {
  'What’s new in SageMaker & PyTorch?': 'whats-new-in-sagemaker-and-pytorch',
  '../../etc/passwd': 'etc-passwd',
  'Ärger mit Öl': 'aerger-mit-oel',
  水を沸かす: 'fallback',
  '???': 'fallback',
  Index: 'post-index',
  con: 'post-con',
  '  --a--  ': 'a',
};
for (const [title, slug] of Object.entries(SLUGS)) {
  test(`${title} → ${slug}`, () => {
    assert.equal(slugOf(title, 'fallback'), slug);
  });
}

test('long titles are cut between words', () => {
  const slug = slugOf('seven letters '.repeat(400), 'fallback');
  assert.ok(slug.length <= 80 && /-(seven|letters)$/.test(slug), slug);
  assert.equal(slugOf('x'.repeat(5000), 'fallback').length, 80);
});

test('a slug that is taken is counted on', () => {
  const taken = new Set(['a', 'a-2']);
  assert.equal(
    freeSlug('a', (slug) => taken.has(slug)),
    'a-3',
  );
  assert.equal(
    freeSlug('b', (slug) => taken.has(slug)),
    'b',
  );
});
