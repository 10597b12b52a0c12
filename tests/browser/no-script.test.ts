import assert from 'node:assert/strict';
import { pagesOfEachKind, postPaths } from '../hubs/hub-pages.ts';
import { postWithMost } from '../hubs/rich-post.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { PHONE_DARK } from './harness/looks.ts';
import { ListPage } from './pages/list-page.ts';
import { PostPage } from './pages/post-page.ts';

const OFF = { script: false };

inBothPlaces('own', 'without script every kind of page can be read', async ({ open }) => {
  for (const path of pagesOfEachKind('own', 1)) {
    for (const how of [OFF, { ...OFF, look: PHONE_DARK }]) {
      const text = await open(path, ({ page }) => page.locator('main').innerText(), how);
      assert.ok(text.length > 60, `${path}: “${text}”`);
    }
  }
});

inBothPlaces('own', 'without script no control is shown that would do nothing', async (site) => {
  for (const path of ['index.html', 'posts/index.html', postWithMost('own', /data-copy/g)]) {
    await site.open(
      path,
      async ({ page }) => {
        const buttons = await page.locator('button:visible').allInnerTexts();
        // A button that sends a form works without script.
        const idle = buttons.filter((text) => text.trim() !== 'Search');
        assert.deepEqual(idle, [], path);
      },
      OFF,
    );
  }
});

inBothPlaces('own', 'without script the list is whole and the contents lead on', async (site) => {
  await site.open(
    'posts/index.html',
    async ({ page }) => {
      assert.equal(await new ListPage(page).rows.count(), postPaths('own').length);
    },
    OFF,
  );
  await site.open(
    postWithMost('own', /<h2 id=/g),
    async ({ page }) => {
      const link = new PostPage(page).contents.getByRole('link').nth(2);
      await link.click();
      assert.equal(new URL(page.url()).hash, await link.getAttribute('href'));
    },
    OFF,
  );
});

inBothPlaces('own', 'without script the search says what to do instead', async ({ open }) => {
  await open(
    'search.html?q=model',
    async ({ page }) => {
      assert.match(await page.locator('main').innerText(), /needs script/i);
      const link = page.locator('main a', { hasText: 'All posts' }).first();
      assert.equal(await link.isVisible(), true);
    },
    OFF,
  );
});
