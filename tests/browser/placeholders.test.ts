import assert from 'node:assert/strict';
import { inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';

const PAGES = ['index.html', 'search.html', 'code/index.html', 'metrics/index.html'];

/** The narrowest phone, the usual one, and where the bar gets its field. */
for (const width of [320, 360, 1024])
  inPlace(
    'own',
    'file',
    `empty fields say what they take, whole, ${String(width)} px`,
    async (site) => {
      for (const path of PAGES)
        await site.open(
          path,
          async ({ page }) => {
            const cut = await page.locator('input[placeholder]:visible').evaluateAll((fields) =>
              fields.flatMap((field) => {
                if (!(field instanceof HTMLInputElement)) return [];
                const words = document.createElement('span');
                words.textContent = field.placeholder;
                words.style.font = getComputedStyle(field, '::placeholder').font;
                words.style.position = 'absolute';
                words.style.whiteSpace = 'pre';
                field.after(words);
                const { paddingLeft, paddingRight } = getComputedStyle(field);
                const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
                return words.offsetWidth > room ? [field.placeholder] : [];
              }),
            );
            assert.deepEqual(cut, [], path);
          },
          { look: { ...PHONE_LIGHT, width } },
        );
    },
  );
