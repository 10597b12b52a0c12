import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import type { ApiStep } from '../../src/schemas/api-step.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { hygieneProblems, problemsInBothThemes } from './harness/hygiene.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';
import { ListPage } from './pages/list-page.ts';

const PAGE = 'walkthroughs/index.html';

/** Steps of lists to follow, by the slug of their post; this hub has no sections that are steps. */
function stepsBySlug(): Map<string, ApiStep[]> {
  const file = join(hubFolder('own'), 'api/steps.json');
  const steps = ApiStepsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Map.groupBy(
    steps.filter(({ parent, outline }) => parent === null && !outline),
    ({ slug }) => slug,
  );
}

inBothPlaces('own', 'every post with steps is a walkthrough, with their number', async (site) => {
  await site.open(PAGE, async ({ page }) => {
    const rows = await page
      .locator('.row')
      .evaluateAll((all) =>
        all.map((row) => [row.getAttribute('data-slug'), Number(row.getAttribute('data-steps'))]),
      );
    const wanted = [...stepsBySlug()].map(([slug, steps]) => [slug, steps.length]);
    assert.deepEqual(rows.toSorted(), wanted.toSorted());
  });
});

inBothPlaces('own', 'choices leave as many walkthroughs as they say', async (site) => {
  await site.open(PAGE, async ({ page }) => {
    const list = new ListPage(page);
    for (const name of ['publisher', 'language', 'service', 'length']) {
      const choices = await list.choices(name);
      assert.ok(choices.length > 1, name);
      for (const { value, count } of choices.slice(0, 4)) {
        await list.filter(name).selectOption(value);
        assert.equal(await list.rows.count(), count, `${name} ${value}`);
      }
      await list.filter(name).selectOption('');
    }
  });
});

inBothPlaces('own', 'what was chosen stands in the address and is there again', async (site) => {
  await site.open(PAGE, async ({ page }) => {
    const list = new ListPage(page);
    await list.filter('language').selectOption('python');
    await list.filter('sort').selectOption('most');
    const steps = await list.rows.evaluateAll((rows) =>
      rows.map((row) => Number(row.getAttribute('data-steps'))),
    );
    assert.ok(steps.length > 2);
    assert.deepEqual(
      steps,
      steps.toSorted((a, b) => b - a),
    );
    assert.match(page.url(), /\?language=python&sort=most$/);
    const shown = await list.rows.allInnerTexts();
    await page.reload();
    assert.deepEqual(await list.rows.allInnerTexts(), shown);
  });
});

inBothPlaces(
  'own',
  'when nothing is left, the list says so and the way back works',
  async (site) => {
    await site.open(`${PAGE}?publisher=nobody`, async ({ page }) => {
      const list = new ListPage(page);
      assert.equal(await list.rows.count(), 0);
      await list.nothing.getByRole('link').click();
      assert.ok((await list.rows.count()) > 0);
      assert.equal(await list.nothing.isVisible(), false);
    });
  },
);

inBothPlaces('own', 'what is begun comes first and leads to where one goes on', async (site) => {
  const [[slug, [first, second, third]] = ['', []]] = [...stepsBySlug()].filter(
    ([, steps]) => steps.length > 4 && new Set(steps.map(({ procedure }) => procedure)).size === 1,
  );
  assert.ok(first && second && third);
  await site.open(PAGE, async (visit) => {
    const { page } = visit;
    const ticks = { [first.post]: { [first.id]: '2026-01-01', [second.id]: '2026-01-02' } };
    await page.evaluate(
      (text) => localStorage.setItem('postshelf.ticks', text),
      JSON.stringify(ticks),
    );
    await page.reload();
    const begun = page.locator('[data-begun] .row');
    assert.equal(await begun.count(), 1);
    assert.equal(await begun.getAttribute('data-slug'), slug);
    assert.equal(await page.locator('[data-all]').locator(`[data-slug="${slug}"]`).count(), 0);
    const goOn = begun.getByRole('link', { name: `Continue at step ${String(third.number)}` });
    await goOn.waitFor();
    assert.equal(await begun.locator('.segments .done').count(), 2);
    assert.deepEqual(await problemsInBothThemes(visit, site.place === 'http'), []);
    await goOn.click();
    await page.locator(`#step-${third.id}`).waitFor();
    assert.ok(page.url().includes(`posts/${slug}.html`));
  });
});

inBothPlaces(
  'own',
  'two walkthroughs stand side by side, under an address of their own',
  async (site) => {
    const [one = '', other = ''] = [...stepsBySlug().keys()];
    await site.open(PAGE, async (visit) => {
      const { page } = visit;
      const pick = (slug: string) => page.locator(`[data-slug="${slug}"] [data-pick]`);
      const comparison = page.getByRole('region', { name: 'Comparison' });
      await pick(one).check();
      assert.match(await comparison.innerText(), /Choose another one/);
      await pick(other).check();
      await comparison.getByRole('table').waitFor();
      assert.ok(page.url().endsWith(`?compare=${one},${other}`), page.url());
      const addresses = await comparison
        .locator('thead a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      assert.deepEqual(addresses, [`../posts/${one}.html`, `../posts/${other}.html`]);
      assert.equal(await page.getByText('Two at most').count(), stepsBySlug().size - 2);
      assert.deepEqual(await problemsInBothThemes(visit, site.place === 'http'), []);
      await page.reload();
      await comparison.getByRole('table').waitFor();
      assert.equal(await pick(other).isChecked(), true);
      await comparison.getByRole('button', { name: 'Close' }).click();
      assert.equal(await comparison.isVisible(), false);
      assert.equal(await pick(one).isChecked(), false);
      assert.equal(await page.getByText('Two at most').count(), 0);
    });
    await site.open(
      `${PAGE}?compare=${one},${other}`,
      async (visit) => {
        await visit.page.getByRole('table').waitFor();
        assert.deepEqual(await hygieneProblems(visit, site.place === 'http'), []);
      },
      { look: PHONE_LIGHT },
    );
  },
);

inBothPlaces('own', 'walkthroughs to compare that are not there are named', async (site) => {
  await site.open(`${PAGE}?compare=nope,alsonope`, async ({ page }) => {
    await page.getByText('There is no walkthrough here with the address nope, alsonope.').waitFor();
  });
});
