import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { WALKTHROUGHS_PAGE } from '../../src/lib/lists/walkthrough-row.ts';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { ListPage } from './pages/list-page.ts';

const PAGE = 'walkthroughs/index.html';

/** Slugs of the posts of which a list of steps is to be followed. */
function slugs(): string[] {
  const file = join(hubFolder('bench'), 'api/steps.json');
  const steps = ApiStepsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [...new Set(steps.filter(({ outline }) => !outline).map(({ slug }) => slug))];
}

const slugsOf = (page: Page): Promise<string[]> =>
  page
    .locator('main .row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug') ?? ''));

/** A walkthrough that the page does not have at first. */
async function missingSlug(page: Page): Promise<string> {
  const there = new Set(await slugsOf(page));
  const missing = slugs().find((slug) => !there.has(slug));
  assert.ok(missing !== undefined, 'the hub has too few walkthroughs for this test');
  return missing;
}

inBothPlaces('bench', 'a long list of walkthroughs begins with some and grows', async (site) => {
  await site.open(PAGE, async (visit) => {
    const { page } = visit;
    const list = new ListPage(page);
    assert.equal(await list.rows.count(), WALKTHROUGHS_PAGE);
    const first = await list.rows.allInnerTexts();
    await list.more.click();
    await page.waitForFunction(
      (most) => document.querySelectorAll('.row').length > most,
      WALKTHROUGHS_PAGE,
    );
    for (const slug of slugs()) assert.ok((await slugsOf(page)).includes(slug), slug);
    assert.deepEqual((await list.rows.allInnerTexts()).slice(0, WALKTHROUGHS_PAGE), first);
    const next = list.rows.nth(WALKTHROUGHS_PAGE).getByRole('link');
    assert.ok(await next.evaluate((link) => link === document.activeElement));
    assert.deepEqual(await problemsInBothThemes(visit, site.place === 'http'), []);
  });
});

inBothPlaces('bench', 'choices of a long list find as many as they say', async (site) => {
  await site.open(PAGE, async ({ page }) => {
    const list = new ListPage(page);
    for (const name of ['publisher', 'length']) {
      for (const { value, count } of (await list.choices(name)).slice(0, 2)) {
        await list.filter(name).selectOption(value);
        await page.getByText(`${String(count)} of `, { exact: false }).waitFor();
        await page.getByRole('heading', { name: 'Posts with steps', exact: true }).waitFor();
        const shown = Math.min(count, WALKTHROUGHS_PAGE);
        assert.equal(await list.rows.count(), shown, `${name} ${value}`);
        assert.equal(await list.more.isVisible(), shown < count);
      }
      await list.filter(name).selectOption('');
      await page.getByRole('heading', { name: /^All \d+ posts with steps$/ }).waitFor();
    }
  });
});

inBothPlaces('bench', 'the address compares walkthroughs beyond the first page', async (site) => {
  let missing = '';
  await site.open(PAGE, async ({ page }) => {
    missing = await missingSlug(page);
  });
  await site.open(`${PAGE}?compare=${missing}`, async ({ page }) => {
    await page.getByText('Choose another one').waitFor();
    await new ListPage(page).more.click();
    assert.equal(await page.locator(`[data-slug="${missing}"] [data-pick]`).isChecked(), true);
  });
});

const UNREAD = 'The list could not be read. Load the page anew to try again.';
/** Lets no page read the rows that it does not have; files from disk cannot be kept from it. */
const withoutRows = {
  before: (page: Page) => page.route('**/walkthroughs/list.js', (one) => one.abort()),
};

inPlace(
  'bench',
  'http',
  'rows that cannot be read are not passed over in silence',
  async (site) => {
    await site.open(
      PAGE,
      async ({ page }) => {
        const list = new ListPage(page);
        await list.more.click();
        await page.getByText(UNREAD).waitFor();
        assert.equal(await list.rows.count(), WALKTHROUGHS_PAGE);
        await list.filter('publisher').selectOption({ index: 1 });
        await page.getByText(UNREAD).waitFor();
        assert.equal(await list.nothing.isVisible(), false);
        await page.unroute('**/walkthroughs/list.js');
        await list.filter('publisher').selectOption('');
        await list.more.click();
        await list.rows.nth(WALKTHROUGHS_PAGE).waitFor();
      },
      withoutRows,
    );
    await site.open(
      `${PAGE}?compare=nope`,
      async ({ page }) => {
        await page.getByRole('region', { name: 'Comparison' }).getByText(UNREAD).waitFor();
      },
      withoutRows,
    );
  },
);

inBothPlaces('bench', 'what is begun comes first from wherever in the list', async (site) => {
  await site.open(PAGE, async ({ page }) => {
    const missing = await missingSlug(page);
    const file = join(hubFolder('bench'), 'api/steps.json');
    const step = ApiStepsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).find(
      ({ slug, outline, parent }) => slug === missing && !outline && parent === null,
    );
    assert.ok(step);
    await page.evaluate(
      (text) => localStorage.setItem('postshelf.ticks', text),
      JSON.stringify({ [step.post]: { [step.id]: '2026-01-01' } }),
    );
    await page.reload();
    await page.locator(`[data-begun] [data-slug="${missing}"]`).waitFor();
    assert.equal(await page.locator('[data-begun] .row').count(), 1);
  });
});

/** A list far longer than any page: the rows that the page of the hub does not have, again and again. */
const LONG = 3_000;
const withLongList = {
  before: async (page: Page) => {
    const file = readFileSync(join(hubFolder('bench'), 'walkthroughs/list.js'), 'utf8');
    const rows = z
      .array(z.looseObject({ slug: z.string(), post: z.string(), steps: z.number() }))
      .parse(JSON.parse(file.slice('postshelfCode("list",'.length, -2)));
    const long = Array.from({ length: LONG }, (_, at) => {
      const row = rows[at % rows.length];
      const own = { slug: `made-${String(at)}`, post: `made${String(at)}` };
      return { ...row, ...own, place: WALKTHROUGHS_PAGE + at, steps: 100 + at, length: 'long' };
    });
    const body = `postshelfCode("list",${JSON.stringify(long)})\n`;
    await page.route('**/walkthroughs/list.js', (one) => one.fulfill({ body }));
  },
};

inPlace('bench', 'http', 'of thousands only a page of rows is made at a time', async (site) => {
  await site.open(
    PAGE,
    async ({ page, problems }) => {
      const list = new ListPage(page);
      const made = page.locator('main .row');
      const says = page.locator('[data-shown]');
      await list.filter('sort').selectOption('most');
      await page.locator('[data-slug="made-2999"]').waitFor();
      assert.equal(await made.count(), WALKTHROUGHS_PAGE);
      assert.equal(await list.rows.first().getAttribute('data-slug'), 'made-2999');
      assert.equal(await says.innerText(), '', 'nothing is left out');

      await list.filter('length').selectOption('long');
      await says.getByText(/of 3,060 walkthroughs fit; the first 60 are shown\./).waitFor();
      assert.equal(await made.count(), WALKTHROUGHS_PAGE);

      // By keyboard: the button, then on from the first row that it brought.
      await list.more.focus();
      await page.keyboard.press('Enter');
      await says.getByText(/the first 120 are shown/).waitFor();
      assert.equal(await made.count(), 2 * WALKTHROUGHS_PAGE);
      const next = list.rows.nth(WALKTHROUGHS_PAGE).getByRole('link');
      assert.ok(await next.evaluate((link) => link === document.activeElement));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      const picked = page.locator('[data-slug="made-2939"] [data-pick]');
      assert.ok(
        await picked.evaluate((box) => box === document.activeElement),
        'the focus is lost',
      );
      assert.equal(await picked.isChecked(), true);

      // What is chosen stays so while its row is not there, and when it is there again.
      await list.filter('sort').selectOption('fewest');
      assert.equal(await picked.count(), 0);
      await page.getByRole('region', { name: 'Comparison' }).getByText('is chosen').waitFor();
      await list.filter('sort').selectOption('most');
      await list.more.click();
      assert.equal(await picked.isChecked(), true);
      assert.deepEqual(problems, []);
    },
    withLongList,
  );
});

inBothPlaces('bench', 'without script the pages of all posts lead on', async (site) => {
  await site.open(
    PAGE,
    async ({ page }) => {
      assert.equal(await new ListPage(page).rows.count(), WALKTHROUGHS_PAGE);
      await page.getByRole('link', { name: 'All posts, page by page' }).click();
      assert.match(page.url(), /pages\/1\.html$/);
    },
    { script: false },
  );
});
