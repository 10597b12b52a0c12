import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HubName } from '../hubs/hubs.ts';
import { piecesOf, samplesOf, scan } from '../hubs/samples.ts';
import type { Sample } from '../hubs/samples.ts';
import { sharedFolder } from '../shared.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import type { Site } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { weigh } from './harness/weight.ts';
import type { Weight } from './harness/weight.ts';
import { CodePage } from './pages/code-page.ts';

/** Pieces of code searched for in each place. */
const PIECES = 16;

/** Queries that an index of words or of three letters gets wrong. */
const HARD = [
  'i',
  '=',
  '((',
  '"',
  ' import ',
  'Import',
  'import',
  '):\n',
  '\\n',
  '--',
  '${',
  '\u00e9',
];
const NOWHERE = ['zyxwvutsrq', '<script>alert(1)</script>'];
const REGULAR = [
  '\\bimport\\b',
  'def \\w+\\(',
  '[A-Z][a-z]+\\(',
  'a.{3,9}e',
  '(?:no|yes)such',
  '\\d{3}',
];

const HUBS: readonly HubName[] = sharedFolder() === null ? ['own'] : ['own', 'seeds'];
if (!HUBS.includes('seeds')) {
  test('code search of the full texts', (t) => t.skip('POSTSHELF_SHARED is not set'));
}

for (const hub of HUBS) {
  inBothPlaces(hub, `code search of the ${hub} hub finds what a scan finds`, async (site) => {
    const samples = samplesOf(hub);
    const queries = [...piecesOf(samples, PIECES), ...HARD, ...NOWHERE];
    await assertFindsAll(site, samples, queries, false);
  });

  inBothPlaces(
    hub,
    `regular expressions in the ${hub} hub find what a scan finds`,
    async (site) => {
      await assertFindsAll(site, samplesOf(hub), REGULAR, true);
    },
  );
}

inBothPlaces('own', 'the switch for patterns lies where one sees it', async ({ open }) => {
  await open('code/index.html', async ({ page }) => {
    const box = await page.locator('input[name="re"]').boundingBox();
    const sign = await page.locator('.switch').boundingBox();
    assert.deepEqual(box, sign);
    await page.locator('input[name="re"]').check();
    await page.waitForURL(/re=1/);
    assert.equal(await page.locator('input[name="re"]').isChecked(), true);
  });
});

inBothPlaces('own', 'a broken regular expression is said, and does no harm', async ({ open }) => {
  await open(CodePage.path('(', true), async ({ page, problems }) => {
    const said = page.locator('main [role="status"]').filter({ hasText: /expression|pattern/i });
    await said.waitFor();
    assert.deepEqual(await new CodePage(page).ids(), []);
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'without re=1 signs of regular expressions are only signs', async (site) => {
  await assertFindsAll(site, samplesOf('own'), ['.*', '(', '[', '^'], false);
});

inBothPlaces('own', 'what filters hold back is said, and they can be taken off', async (site) => {
  await site.open(`${CodePage.path('import')}&lang=python&role=output`, async ({ page }) => {
    const code = new CodePage(page);
    assert.equal(await code.total(), 0);
    const said = await page.locator('.empty').innerText();
    assert.match(said, /^Not with these filters\s+\d+ samples would match without the filters\./);
    assert.doesNotMatch(said, /Did you mean/);
    assert.equal(await page.locator('.facet.none', { hasText: 'Output' }).count(), 1);
    await page.getByRole('checkbox', { name: 'Output' }).click();
    await page.locator('[data-sample-id]').first().waitFor();
  });
});

inBothPlaces('own', 'names far from the query are not offered beside a near one', async (site) => {
  await site.open(CodePage.path('np.wher('), async ({ page }) => {
    const offers = page.locator('.empty .try').first();
    assert.match(await offers.innerText(), /^Did you mean\s+np\.where/);
    assert.doesNotMatch(await offers.innerText(), /\bhere\b/i);
  });
});

inBothPlaces('own', 'typing searches, and the address can be given to others', async ({ open }) => {
  await open('code/index.html', async ({ page }) => {
    const code = new CodePage(page);
    await code.field.fill('import');
    await page.waitForURL(/[?&]q=import/);
    const total = await code.total();
    await page.reload();
    assert.equal(await code.total(), total);
    assert.ok(total > 0);
  });
});

inBothPlaces('own', 'in a narrow window, too, a hit shows its match', async ({ open }) => {
  for (const look of [PHONE_LIGHT, DESK_LIGHT])
    for (const query of ['percentile', 's3://'])
      await open(
        CodePage.path(query),
        async ({ page }) => {
          const code = new CodePage(page);
          assert.ok((await code.total()) > 0, query);
          assert.deepEqual(await code.unseenMatches(), [], `${look.name}: ${query}`);
        },
        { look },
      );
});

inPlace('own', 'http', 'the first query keeps to its budget', async ({ open }) => {
  let weight: () => Promise<Weight> = () => Promise.reject(new Error('not weighed'));
  const before = (page: import('playwright-core').Page): void => void (weight = weigh(page));
  await open(
    CodePage.path('import numpy'),
    async ({ page }) => {
      await new CodePage(page).total();
      const first = await weight();
      assert.ok(first.total <= 150_000, `the first query weighs ${first.total} bytes`);
    },
    { before },
  );
});

/** Goes from answer to answer in one window, by the address as a link from elsewhere would. */
async function assertFindsAll(
  { open, home }: Site,
  samples: readonly Sample[],
  queries: readonly string[],
  regular: boolean,
): Promise<void> {
  await open('code/index.html', async ({ page, problems }) => {
    const code = new CodePage(page);
    for (const query of queries) {
      const expected = scan(samples, query, regular);
      await page.goto(home + CodePage.path(query, regular));
      assert.equal(await code.total(), expected.length, `count of “${query}”`);
      assert.deepEqual(await code.ids(), expected, `samples of “${query}”`);
      assert.equal(await code.answer.count(), 1);
      assert.match(await code.answer.innerText(), /\w/);
      assert.deepEqual(problems, [], query);
    }
  });
}
