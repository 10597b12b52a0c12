import assert from 'node:assert/strict';
import { samplesOf } from '../hubs/samples.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';

/** The page of the sample with the longest line. */
function widestSample(): string {
  const widthOf = (code: string): number =>
    Math.max(...code.split('\n').map((line) => line.length));
  const [widest] = samplesOf('own').toSorted((a, b) => widthOf(b.code) - widthOf(a.code));
  assert.ok(widest, 'a sample is needed here');
  return `code/${widest.id}.html`;
}

for (const look of [PHONE_LIGHT, { ...DESK_LIGHT, width: 640 }])
  inPlace('own', 'file', `numbers stay while lines are scrolled, ${look.name}`, async (site) => {
    await site.open(
      `${widestSample()}#L2`,
      async ({ page }) => {
        const numbers = await page.locator('.numbered pre').evaluate((pre) => {
          pre.scrollLeft = 150;
          const edge = pre.getBoundingClientRect().left;
          return [...pre.querySelectorAll('.no')].map((number) => {
            number.scrollIntoView({ block: 'center' });
            const { left, right, top, height } = number.getBoundingClientRect();
            const shown = [left + 2, right - 2].map((x) =>
              document.elementFromPoint(x, top + height / 2),
            );
            const paint = getComputedStyle(number).backgroundColor;
            const covers = shown.every((each) => each === number) && !paint.includes('/ 0');
            return left === edge && covers && paint !== 'rgba(0, 0, 0, 0)';
          });
        });
        assert.ok(numbers.length > 1);
        assert.deepEqual(
          numbers,
          numbers.map(() => true),
        );
      },
      { look },
    );
  });

inPlace('own', 'file', 'an address links to lines that are there', async (site) => {
  const path = widestSample();
  for (const [fragment, words] of [
    ['#L2', 'Link to line 2'],
    ['#L9999', ''],
    ['#L3-L9999', /^Link to lines 3–\d{2}$/],
  ] as const)
    await site.open(path + fragment, async ({ page }) => {
      const said = await page.locator('[data-link-lines]').innerText();
      if (typeof words === 'string') assert.equal(said, words);
      else assert.match(said, words);
    });
});

inPlace('own', 'file', 'on paper a sample is broken into lines, without buttons', async (site) => {
  await site.open(widestSample(), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 480, height: 800 });
    const cut = await page
      .locator('.numbered pre')
      .evaluate((pre) => pre.scrollWidth - pre.clientWidth);
    assert.ok(cut <= 1, `${String(cut)} px are cut off`);
    assert.deepEqual(await page.locator('button:visible').allInnerTexts(), []);
  });
});

inPlace('own', 'file', 'on paper a search says what was asked, without buttons', async (site) => {
  for (const path of ['code/index.html?q=import', 'search.html?q=model'])
    await site.open(path, async ({ page }) => {
      await page.locator('[data-total]').waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('input[name="q"]:visible').count(), 1, path);
      const paint = await page
        .locator('main mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).printColorAdjust);
      assert.equal(paint, 'exact', path);
      const pressed = page.locator('button:visible, summary.button:visible');
      assert.deepEqual(await pressed.allInnerTexts(), [], path);
    });
});
