import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_DARK } from './harness/looks.ts';

inPlace('own', 'file', 'a post can be taken along in every form it has', async ({ open }) => {
  const path = postWithMost('own', /data-step/g);
  await open(
    path,
    async ({ page }) => {
      const list = page.locator('.taken');
      const files = list.getByRole('link');
      assert.equal(await files.first().isVisible(), false);
      await list.locator('summary').click();
      const names = await files.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      assert.ok(
        names.some((name) => name?.endsWith('.checklist.md')),
        names.join(),
      );
      assert.ok(await files.last().isVisible());
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(await sideways(), false);
      await page.keyboard.press('Escape');
      assert.equal(await files.first().isVisible(), false);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
      await page.keyboard.press('Enter');
      assert.ok(await files.first().isVisible());
      await page.locator('h1').click();
      assert.equal(await files.first().isVisible(), false);
    },
    { look: PHONE_DARK },
  );
});
