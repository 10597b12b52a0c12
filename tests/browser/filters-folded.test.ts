import assert from 'node:assert/strict';
import { inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';

const PAGES = [
  {
    path: 'search.html?q=model&kind=How-to&publisher=AWS',
    box: 'publisher',
    hit: '[data-post-slug]',
  },
  { path: 'code/index.html?q=import&lang=python&publisher=AWS', box: 'publisher', hit: '.hit' },
];

for (const { path, box, hit } of PAGES)
  inPlace('own', 'file', `folded filters say how many are in force: ${path}`, async ({ open }) => {
    await open(
      path,
      async ({ page }) => {
        const button = page.locator('.sieve summary');
        await page.locator(hit).first().waitFor();
        assert.equal(await button.innerText(), 'Filters, 2 chosen');
        await button.click();
        await page.locator(`.sieve input[name="${box}"]:checked`).click();
        await button.getByText('Filters, 1 chosen').waitFor();
        await page.locator('.sieve input:checked').click();
        await button.getByText(/^Filters$/).waitFor();
        await page.goBack();
        await button.getByText('Filters, 1 chosen').waitFor();
      },
      { look: PHONE_LIGHT },
    );
  });
