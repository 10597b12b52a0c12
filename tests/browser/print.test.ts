import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_DARK } from './harness/looks.ts';
import { PostPage } from './pages/post-page.ts';
import { SiteFrame } from './pages/site-frame.ts';

inPlace('own', 'file', 'on paper a post is black on white, without controls', async ({ open }) => {
  await open(
    postWithMost('own', /data-step/g),
    async ({ page }) => {
      const post = new PostPage(page);
      const text = (await post.prose.innerText()).length;
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await new SiteFrame(page).theme(), 'light');
      assert.deepEqual(await page.locator('button:visible, input:visible').allInnerTexts(), []);
      assert.equal(await post.contents.isVisible(), false);
      assert.ok((await post.prose.innerText()).length > text * 0.9, 'text is missing');
    },
    { look: PHONE_DARK },
  );
});

inPlace('own', 'file', 'on paper code is broken into lines, not cut off', async ({ open }) => {
  await open(postWithMost('own', /class="sample"/g), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('figure.sample pre')
      .evaluateAll(
        (samples) => samples.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
      );
    assert.equal(cut, 0);
  });
});
