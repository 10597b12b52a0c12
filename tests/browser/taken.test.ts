import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_DARK } from './harness/looks.ts';

/** Narrow and broader than what stands beside the button on a phone. */
const WIDTHS = [320, 360, 800];
/** Pushes the button that follows to the right edge. */
const LONG_NAME = 'Continue at step 2: Experimenting with AWS DeepLens and GluonCV';

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

inPlace('own', 'file', 'the list of files lies above all else, inside the window', async (site) => {
  const path = postWithMost('own', /data-procedure=/g);
  for (const width of WIDTHS) {
    const look = { ...PHONE_DARK, width };
    await site.open(
      path,
      async ({ page }) => {
        const resume = page.locator('[data-resume] span');
        await resume.evaluate((label, name) => (label.textContent = name), LONG_NAME);
        await page.locator('.taken summary').click();
        await page.locator('.taken ul').scrollIntoViewIfNeeded();
        const hidden = await page.locator('.taken li a').evaluateAll((links) =>
          links
            .filter((link) => {
              const { left, right, top, height } = link.getBoundingClientRect();
              const above = [left + 2, right - 2].map((x) =>
                document.elementFromPoint(x, top + height / 2),
              );
              return !above.every((element) => link.contains(element));
            })
            .map((link) => link.textContent),
        );
        assert.deepEqual(hidden, [], `hidden at ${String(width)}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      },
      { look },
    );
  }
});
