import assert from 'node:assert/strict';
import { pagesOfEachKind } from '../hubs/hub-pages.ts';
import { samplesOf } from '../hubs/samples.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';

/** No text is smaller; raised and lowered signs and formulas are set by their own rules. */
const SMALLEST = 12;
/** As high as two lines: a thumb meets one name and not the next. */
const THUMB = 32;

inPlace('own', 'file', 'no text is too small to read', async ({ open }) => {
  for (const path of pagesOfEachKind('own', 2))
    await open(
      path,
      async ({ page }) => {
        const small = await page.locator('body *:visible').evaluateAll(
          (all, smallest) =>
            all.flatMap((element) => {
              if (element.closest('svg, math, sub, sup, .copy')) return [];
              const texts = [...element.childNodes].filter(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
              );
              const size = parseFloat(getComputedStyle(element).fontSize);
              return texts.length > 0 && size < smallest ? [`${size}: ${element.outerHTML}`] : [];
            }),
          SMALLEST,
        );
        assert.deepEqual(small, [], path);
      },
      { look: PHONE_LIGHT },
    );
});

inPlace('own', 'file', 'names beside a sample can be met by a thumb', async ({ open }) => {
  const sample = samplesOf('own').find(({ code }) => /import \w+\s+import \w+/.test(code));
  assert.ok(sample, 'a sample with several imports is needed here');
  await open(
    `code/${sample.id}.html`,
    async ({ page }) => {
      const heights = await page
        .locator('.facts-side .names a')
        .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
      assert.ok(heights.length > 1);
      assert.deepEqual(
        heights.filter((height) => height < THUMB),
        [],
      );
    },
    { look: PHONE_LIGHT },
  );
});
