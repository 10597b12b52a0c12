import assert from 'node:assert/strict';
import { LIST_PAGE } from '../../src/lib/lists/post-row.ts';
import { postPaths } from '../hubs/hub-pages.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { ListPage } from './pages/list-page.ts';

inBothPlaces('bench', 'a long list begins with its first posts and grows', async ({ open }) => {
  await open('posts/index.html', async ({ page }) => {
    const list = new ListPage(page);
    const first = await list.rows.allInnerTexts();
    assert.equal(first.length, LIST_PAGE);
    await list.more.click();
    const { paths } = await list.growToEnd();
    assert.deepEqual(paths.toSorted(), postPaths('bench'));
    assert.deepEqual((await list.rows.allInnerTexts()).slice(0, LIST_PAGE), first);
  });
});

for (const name of ['publisher', 'topic', 'has']) {
  inBothPlaces('bench', `in a long list "${name}" finds all that it says`, async ({ open }) => {
    await open('posts/index.html', async ({ page }) => {
      const list = new ListPage(page);
      for (const { value, count } of (await list.choices(name)).slice(0, 3)) {
        await list.filter(name).selectOption(value);
        await list.saysShown(count);
        const { rows } = await list.growToEnd();
        assert.equal(rows, count, value);
      }
    });
  });
}

inBothPlaces('bench', 'a long list is narrowed by its address and by kinds', async (site) => {
  await site.open('posts/index.html?has=tables', async ({ page }) => {
    const list = new ListPage(page);
    const [{ count = 0 } = {}] = (await list.choices('has')).filter(
      (one) => one.value === 'tables',
    );
    await list.saysShown(count);
    assert.equal(ListPage.countOf(await list.kinds.first().innerText()), count);
    const kind = await list.kinds.nth(1).innerText();
    await list.kinds.nth(1).click();
    assert.match(page.url(), /kind=\w+/);
    await list.saysShown(ListPage.countOf(kind));
    await list.filter('publisher').selectOption({ index: 1 });
    assert.match(page.url(), /publisher=\w+/);
  });
});

inBothPlaces('bench', 'a long list of one publisher brings only its posts', async ({ open }) => {
  await open('publishers/aws.html', async ({ page }) => {
    const list = new ListPage(page);
    const total = Number(await page.locator('[data-list]').getAttribute('data-posts'));
    assert.ok(total > LIST_PAGE);
    await list.more.click();
    assert.equal((await list.growToEnd()).rows, total);
    assert.equal(await page.locator('.row:not([data-publisher-key="aws"])').count(), 0);
  });
});

inBothPlaces('bench', 'without script pages of the list lead to every post', async ({ open }) => {
  await open(
    'posts/index.html',
    async ({ page }) => {
      const found = new Set(await new ListPage(page).addresses());
      await page.getByRole('link', { name: 'Older posts' }).click();
      for (;;) {
        for (const address of await new ListPage(page).addresses()) found.add(address);
        const older = page.getByRole('link', { name: 'Older posts' });
        if ((await older.count()) === 0) break;
        await older.click();
      }
      assert.deepEqual([...found].toSorted(), postPaths('bench'));
    },
    { script: false },
  );
});
