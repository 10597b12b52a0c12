import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { CodePage } from './pages/code-page.ts';
import { ListPage } from './pages/list-page.ts';
import { NumbersPage } from './pages/numbers-page.ts';
import { SearchPage } from './pages/search-page.ts';

inBothPlaces('own', 'back goes through the choices of a list', async ({ open }) => {
  for (const path of ['index.html', 'posts/index.html'])
    await open(path, async ({ page }) => {
      const list = new ListPage(page);
      const all = await list.rows.allInnerTexts();
      await list.kinds.nth(1).click();
      const ofKind = await list.rows.allInnerTexts();
      await list.kinds.nth(2).click();
      const ofOther = await list.rows.allInnerTexts();
      await page.goBack();
      assert.deepEqual(await list.rows.allInnerTexts(), ofKind);
      await page.goBack();
      assert.deepEqual(await list.rows.allInnerTexts(), all);
      await page.goForward();
      await page.goForward();
      assert.deepEqual(await list.rows.allInnerTexts(), ofOther);
      assert.match(page.url(), /\?kind=/);
    });
});

inBothPlaces('own', 'back goes through the filters of a list', async ({ open }) => {
  await open('posts/index.html', async ({ page }) => {
    const list = new ListPage(page);
    await list.filter('has').selectOption('steps');
    await list.filter('publisher').selectOption({ index: 1 });
    await page.goBack();
    assert.match(page.url(), /\?has=steps$/);
    assert.equal(await list.filter('publisher').inputValue(), '');
    assert.equal(await list.filter('has').inputValue(), 'steps');
  });
  await open('walkthroughs/index.html', async ({ page }) => {
    const choice = page.locator('select[name="publisher"]');
    const shown = await page.locator('main .row').count();
    await choice.selectOption({ index: 1 });
    assert.ok((await page.locator('main .row').count()) < shown);
    await page.goBack();
    assert.equal(await choice.inputValue(), '');
    assert.equal(await page.locator('main .row').count(), shown);
  });
});

inBothPlaces('own', 'back goes through searches, not through their letters', async ({ open }) => {
  await open('search.html', async ({ page }) => {
    const search = new SearchPage(page);
    const places = await depth(page);
    await search.field.pressSequentially('model', { delay: 150 });
    await search.total();
    assert.equal(await depth(page), places, 'letters are no places');
    await search.field.press('Enter');
    await search.field.press('Enter');
    assert.equal(await depth(page), places + 1, 'the same again is no other place');
    await search.field.pressSequentially('s and training', { delay: 20 });
    await page.waitForURL(/q=models\+and\+training$/);
    await search.field.press('Enter');
    await page.locator('.facet input:visible').first().check();
    await page.waitForURL(/training&/);
    for (const query of ['models and training', 'model', '']) {
      await page.goBack();
      await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === query);
      assert.equal(await search.field.inputValue(), query);
      if (query !== '') await search.total();
      assert.equal(await page.locator('.facet input:checked').count(), 0);
    }
    assert.equal(await search.hits.count(), 0);
  });
});

inPlace('own', 'http', 'a search before its program came is a place, too', async ({ open }) => {
  for (const path of ['search.html', 'code/index.html'])
    await open(path, async ({ page }) => {
      const places = await depth(page);
      await page.route(/engine/, async (route) => {
        await delay(400);
        await route.continue();
      });
      const search = new SearchPage(page);
      await search.field.fill('model');
      await search.field.press('Enter');
      await search.total();
      assert.equal(await depth(page), places + 1);
      await page.goBack();
      assert.equal(await search.field.inputValue(), '');
    });
});

inBothPlaces('own', 'an address that spells its query otherwise is one place', async ({ open }) => {
  await open(SearchPage.path('model training'), async ({ page }) => {
    const search = new SearchPage(page);
    const places = await depth(page);
    await search.total();
    await search.field.press('Enter');
    await search.total();
    assert.equal(await depth(page), places);
  });
});

inBothPlaces('own', 'back goes through searches in code', async ({ open }) => {
  await open(CodePage.path('import'), async ({ page }) => {
    const code = new CodePage(page);
    const total = await code.total();
    await code.field.fill('def');
    await code.field.press('Enter');
    await page.waitForURL(/q=def$/);
    await page.goBack();
    await page.waitForURL(/q=import$/);
    assert.equal(await code.field.inputValue(), 'import');
    assert.equal(await code.total(), total);
  });
});

inBothPlaces('own', 'back goes through questions and choices of numbers', async ({ open }) => {
  await open('metrics/index.html', async ({ page }) => {
    const numbers = new NumbersPage(page);
    for (const question of ['latency', 'accuracy']) {
      await numbers.ask(question);
      await page.getByRole('button', { name: 'Show', exact: true }).click();
    }
    await numbers.tab('table').click();
    await numbers.choice('sort').selectOption({ index: 1 });
    await page.goBack();
    assert.match(page.url(), /\?q=accuracy&kind=table$/);
    await page.goBack();
    assert.match(page.url(), /\?q=accuracy$/);
    await page.goBack();
    assert.equal(await numbers.field.inputValue(), 'latency');
    await page.goBack();
    assert.equal(await numbers.field.inputValue(), '');
    assert.match(page.url(), /index\.html$/);
  });
});

/** How many places the way back and forth has. */
function depth(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}
