import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { phrasesOf } from '../hubs/phrases.ts';
import { sharedFolder } from '../shared.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { missedPosts } from './pages/search-page.ts';

const shared = sharedFolder();
if (shared === null) {
  test('search of the full texts', (t) => t.skip('POSTSHELF_SHARED is not set'));
} else {
  const phrases = phrasesOf(join(shared, 'seeds'));
  inBothPlaces('seeds', 'every post is found by words of its own text', async ({ open }) => {
    assert.deepEqual(await open('search.html', (visit) => missedPosts(visit, phrases)), []);
  });
}
