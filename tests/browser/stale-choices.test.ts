import assert from 'node:assert/strict';
import { inPlace } from './harness/in-places.ts';
import { NumbersPage } from './pages/numbers-page.ts';

inPlace('own', 'file', 'numbers of a post that is not there are those of all', async ({ open }) => {
  const whole = await open('metrics/index.html', ({ page }) =>
    new NumbersPage(page).sentence.innerText(),
  );
  await open('metrics/index.html?post=nope', async ({ page }) => {
    await page.locator('[data-ready]').waitFor();
    const numbers = new NumbersPage(page);
    assert.equal(await numbers.sentence.innerText(), whole);
    assert.equal(await numbers.choice('post').inputValue(), '');
    assert.equal(
      await numbers.choice('post').evaluate((select: HTMLSelectElement) => select.selectedIndex),
      0,
    );
  });
});
