import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';

inPlace('own', 'file', 'a formula that goes on to the right is shaded there', async ({ open }) => {
  await open(
    postWithMost('own', /class="formula"/g),
    async ({ page }) => {
      const shading = await page
        .locator('.formula')
        .evaluateAll((formulas) =>
          formulas
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map((formula) => getComputedStyle(formula).backgroundAttachment),
        );
      assert.ok(shading.length > 0, 'a post with a long formula is needed here');
      // Paper at the end of what scrolls, above a shadow at the edge of what is seen.
      assert.deepEqual([...new Set(shading)], ['local, scroll']);
    },
    { look: PHONE_LIGHT },
  );
});
