import assert from 'node:assert/strict';
import { join } from 'node:path';
import { phrasesOf } from '../hubs/phrases.ts';
import { samplesOf, scan } from '../hubs/samples.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { LOOKS } from './harness/looks.ts';
import { missedPosts, SearchPage } from './pages/search-page.ts';

const DUMPS = join(import.meta.dirname, '../../content/dumps');

inBothPlaces('own', 'a phrase of its own text finds a post', async ({ open }) => {
  const missed = await open('search.html', (visit) => missedPosts(visit, phrasesOf(DUMPS)));
  assert.deepEqual(missed, []);
});

inBothPlaces('own', 'a hit leads to a post that has all the words', async (site) => {
  const [first] = phrasesOf(DUMPS);
  assert.ok(first);
  await site.open(SearchPage.path(first.phrase), async ({ page, problems }) => {
    const search = new SearchPage(page);
    await search.total();
    const hit = search.hits.filter({ hasText: first.title });
    await hit.getByRole('link').first().click();
    await page.waitForURL(/posts\//);
    const text = (await page.locator('main').innerText()).toLowerCase();
    const missing = first.phrase.split(' ').filter((word) => !text.includes(word.toLowerCase()));
    assert.deepEqual(missing, []);
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'typing searches, and the address can be given to others', async ({ open }) => {
  await open('search.html', async ({ page }) => {
    const search = new SearchPage(page);
    await search.field.fill('model');
    const total = await search.total();
    assert.ok(total > 1);
    assert.match(page.url(), /\?q=model$/);
    await page.reload();
    assert.equal(await search.total(), total);
    assert.equal(await search.field.inputValue(), 'model');
  });
});

inBothPlaces('own', 'the front page leads to the answer', async ({ open }) => {
  await open('index.html', async ({ page }) => {
    await page.locator('main input[name="q"]').fill('model');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=model/);
    assert.ok((await new SearchPage(page).total()) > 0);
  });
});

inBothPlaces('own', 'a filter leaves the posts that it says', async ({ open }) => {
  await open(SearchPage.path('the'), async ({ page }) => {
    const search = new SearchPage(page);
    const all = await search.total();
    const box = page.locator('.facet', { has: page.locator('[name="publisher"]') }).first();
    const promised = Number((await box.locator('data').innerText()).trim());
    await box.locator('input').check();
    await page.waitForURL(/publisher=/);
    assert.equal(await search.posts(), promised);
    await box.locator('input').uncheck();
    await page.waitForURL((url) => !url.search.includes('publisher'));
    assert.equal(await search.total(), all);
  });
});

inBothPlaces('own', 'nothing found is said, with a way on', async ({ open }) => {
  await open(SearchPage.path('zyxwvutsr'), async ({ page, problems }) => {
    const search = new SearchPage(page);
    assert.equal(await search.total(), 0);
    assert.equal(await search.answer.count(), 1);
    assert.match(await search.answer.innerText(), /\w/);
    assert.equal(await search.hits.count(), 0);
    assert.ok((await page.locator('main').innerText()).length > 60, 'the page is empty');
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'signs in a query do no harm', async ({ open }) => {
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"',
    '%',
    '\\',
    '{1+1}',
    '  ',
    'a'.repeat(500),
  ]) {
    await open(SearchPage.path(query), async ({ page, problems }) => {
      const search = new SearchPage(page);
      if (query.trim() !== '') await search.total();
      assert.equal(await page.locator('img').count(), 0);
      assert.deepEqual(problems, [], query);
    });
  }
});

inBothPlaces('own', 'code is found as well, each sample that matches', async ({ open }) => {
  const query = 'boto3.client';
  await open(SearchPage.path(query), async ({ page, problems }) => {
    await new SearchPage(page).total();
    const hits = await page
      .locator('[data-sample-id]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-sample-id') ?? ''));
    const matching = scan(samplesOf('own'), query, false);
    assert.ok(hits.length > 0, 'no sample is shown');
    assert.deepEqual(
      hits.filter((id) => !matching.includes(id)),
      [],
    );
    assert.deepEqual(problems, []);
  });
});

inPlace('own', 'file', 'the arrow keys go through the hits', async ({ open }) => {
  await open(SearchPage.path('model'), async ({ page }) => {
    const search = new SearchPage(page);
    await search.total();
    await search.field.focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('.hit a:focus').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await search.field.evaluate((field) => field === document.activeElement), true);
  });
});

inBothPlaces('own', 'titles, text, tables and code stand in groups that count', async (site) => {
  await site.open(SearchPage.path('spot'), async ({ page, problems }) => {
    const search = new SearchPage(page);
    const total = await search.total();
    const titles = await page.locator('[data-title-slug]').count();
    const tables = await page.locator('[data-table-id]').count();
    const claims = await page.locator('[data-claim-id]').count();
    const samples = scan(samplesOf('own'), 'spot', false).length;
    assert.ok(titles > 0 && tables > 0 && samples > 0);
    assert.equal(total, titles + tables + claims + samples + (await search.posts()));
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'filters hold for every group', async ({ open }) => {
  await open(`${SearchPage.path('spot')}&publisher=MIT`, async ({ page }) => {
    assert.equal(await new SearchPage(page).total(), 0);
    await page.getByRole('link', { name: /spot, without filters/ }).click();
    await page.waitForURL((url) => !url.search.includes('publisher'));
    assert.ok((await new SearchPage(page).total()) > 0);
  });
});

inBothPlaces('own', 'a misspelling gets a suggestion with what it finds', async ({ open }) => {
  await open(SearchPage.path('trainning'), async ({ page }) => {
    assert.equal(await new SearchPage(page).total(), 0);
    await page.getByRole('link', { name: /Did you mean training/ }).click();
    await page.waitForURL(/q=training$/);
    assert.ok((await new SearchPage(page).total()) > 0);
  });
});

inBothPlaces('own', 'a phrase in quotes, a flag and a number are found', async ({ open }) => {
  for (const query of ['"spot interruption"', '--', '97%']) {
    await open(SearchPage.path(query), async ({ page, problems }) => {
      assert.ok((await new SearchPage(page).total()) > 0, query);
      assert.deepEqual(problems, [], query);
    });
  }
});

inPlace('own', 'file', 'answers and their absence are accessible in every look', async (site) => {
  for (const look of LOOKS) {
    for (const path of [SearchPage.path('accuracy'), `${SearchPage.path('trainning')}&year=2020`]) {
      await site.open(
        path,
        async ({ page }) => {
          await new SearchPage(page).total();
          assert.deepEqual(await accessibilityProblems(page), [], `${path}, ${look.name}`);
        },
        { look },
      );
    }
  }
});
