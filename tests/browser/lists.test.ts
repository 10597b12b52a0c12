import assert from 'node:assert/strict';
import { postPaths } from '../hubs/hub-pages.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { ListPage } from './pages/list-page.ts';

inBothPlaces('own', 'the list of posts leads to every post', async ({ open }) => {
  await open('posts/index.html', async ({ page }) => {
    const addresses = await page
      .locator('main .row h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const paths = addresses.map((address) => address.replace('../', ''));
    assert.deepEqual(paths.toSorted(), postPaths('own'));
  });
});

for (const name of ['publisher', 'topic', 'has']) {
  inBothPlaces('own', `the filter "${name}" leaves as many posts as it says`, async ({ open }) => {
    await open('posts/index.html', async ({ page }) => {
      const list = new ListPage(page);
      const all = await list.rows.count();
      const choices = await list.choices(name);
      assert.ok(choices.length > 0, 'there is nothing to choose');
      for (const { value, count } of choices) {
        await list.filter(name).selectOption(value);
        assert.equal(await list.rows.count(), count, value);
      }
      await list.filter(name).selectOption('');
      assert.equal(await list.rows.count(), all);
    });
  });
}

inBothPlaces('own', 'a filtered list has an address of its own', async ({ open }) => {
  await open('posts/index.html', async ({ page }) => {
    const list = new ListPage(page);
    await list.filter('has').selectOption('steps');
    const shown = await list.rows.allInnerTexts();
    assert.match(page.url(), /\?has=steps$/);
    await page.reload();
    assert.deepEqual(await list.rows.allInnerTexts(), shown);
  });
});

inBothPlaces('own', 'kinds narrow the list where one stands', async ({ open }) => {
  await open('index.html', async ({ page }) => {
    const list = new ListPage(page);
    const all = await list.rows.count();
    const tabs = page.getByRole('navigation', { name: 'Kinds' }).getByRole('link');
    const texts = await tabs.allInnerTexts();
    assert.ok(texts.length > 2, 'there is one kind only');
    for (const [place, text] of texts.entries()) {
      await tabs.nth(place).click();
      assert.equal(await list.rows.count(), Number(/\d+/.exec(text)?.[0]), text);
    }
    await tabs.first().click();
    assert.equal(await list.rows.count(), all);
  });
});

inBothPlaces(
  'own',
  'when nothing is left, the list says so and the way back works',
  async (site) => {
    await site.open('posts/index.html?publisher=nobody', async ({ page }) => {
      const list = new ListPage(page);
      assert.equal(await list.rows.count(), 0);
      assert.equal(await list.nothing.isVisible(), true);
      await list.nothing.getByRole('link').click();
      assert.ok((await list.rows.count()) > 0);
      assert.equal(await list.nothing.isVisible(), false);
    });
  },
);
