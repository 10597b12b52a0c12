import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postPaths } from '../hubs/hub-pages.ts';
import { sharedFolder } from '../shared.ts';
import { hygieneProblems } from './harness/hygiene.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import type { Site } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_DARK } from './harness/looks.ts';
import type { Look } from './harness/looks.ts';

const POSTS = 43;

if (sharedFolder() === null)
  test('the hub of the full-text dumps', (t) => t.skip('POSTSHELF_SHARED is not set'));
else testSeeds();

function testSeeds(): void {
  inBothPlaces('seeds', 'all posts are listed', async ({ open }) => {
    await open('posts/index.html', async ({ page }) => {
      assert.equal(await page.locator('main .row h3 a').count(), POSTS);
    });
  });

  inPlace('seeds', 'http', 'every post is sound on a phone in the dark', async ({ open }) => {
    assert.deepEqual(await problemsOf(open, true, PHONE_DARK), []);
  });

  inPlace('seeds', 'http', 'every post is sound at the desk in light', async ({ open }) => {
    assert.deepEqual(await problemsOf(open, true, DESK_LIGHT), []);
  });

  inPlace('seeds', 'file', 'every post is sound from disk', async ({ open }) => {
    assert.deepEqual(await problemsOf(open, false, PHONE_DARK), []);
  });
}

async function problemsOf(open: Site['open'], axe: boolean, look: Look): Promise<string[]> {
  const found: string[] = [];
  for (const path of postPaths('seeds')) {
    const problems = await open(path, (visit) => hygieneProblems(visit, axe), { look });
    found.push(...problems.map((problem) => `${path}: ${problem}`));
  }
  return found;
}
