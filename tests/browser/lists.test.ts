import assert from 'node:assert/strict';
import { postPaths } from '../hubs/hub-pages.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';
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

inBothPlaces('own', 'counts of filters and kinds follow the other choices', async ({ open }) => {
  await open('posts/index.html?has=steps', async ({ page }) => {
    const list = new ListPage(page);
    const [{ value: publisher } = { value: '' }] = await list.choices('publisher');
    await list.filter('publisher').selectOption(publisher);
    const kinds = await list.kinds.allInnerTexts();
    assert.ok(kinds.some((text) => text.endsWith(' 0')));
    for (const [place, text] of kinds.entries()) {
      await list.kinds.nth(place).click();
      assert.equal(await list.rows.count(), ListPage.countOf(text), text);
      assert.deepEqual(await list.kinds.allInnerTexts(), kinds, 'kinds narrow no kinds');
      const isNone = await list.kinds.nth(place).evaluate((tab) => tab.classList.contains('none'));
      assert.equal(isNone, text.endsWith(' 0'));
    }
    await list.kinds.nth(1).click();
    for (const name of ['publisher', 'topic', 'has'])
      for (const { value, count } of await list.choices(name)) {
        const before = await list.filter(name).inputValue();
        await list.filter(name).selectOption(value);
        assert.equal(await list.rows.count(), count, value);
        await list.filter(name).selectOption(before);
      }
  });
});

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
    const texts = await list.kinds.allInnerTexts();
    assert.ok(texts.length > 2, 'there is one kind only');
    for (const [place, text] of texts.entries()) {
      await list.kinds.nth(place).click();
      assert.equal(await list.rows.count(), ListPage.countOf(text), text);
    }
    await list.kinds.first().click();
    assert.equal(await list.rows.count(), all);
  });
});

inBothPlaces('own', 'on a phone the chosen kind is in sight', async ({ open }) => {
  const how = { look: PHONE_LIGHT };
  for (const kind of ['interview', 'research', 'walkthrough', ''])
    await open(
      `posts/index.html?kind=${kind}`,
      async ({ page }) => {
        const list = new ListPage(page);
        assert.equal(await list.isChosenKindInSight(), true, kind);
        assert.equal(await page.evaluate(() => scrollY), 0, 'the page itself stays where it is');
        await list.kinds.last().click();
        assert.equal(await list.isChosenKindInSight(), true);
      },
      how,
    );
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
