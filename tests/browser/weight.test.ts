import assert from 'node:assert/strict';
import { pagesOfEachKind } from '../hubs/hub-pages.ts';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import type { Site } from './harness/in-places.ts';
import { weigh } from './harness/weight.ts';
import type { Weight } from './harness/weight.ts';

/** Budget of a post: bytes over http with everything, and of that in scripts. */
const POST: Weight = { total: 35_000, script: 8_000 };
/** Budget of the other pages before anybody searches. */
const OTHER: Weight = { total: 60_000, script: 15_000 };

inPlace('own', 'http', 'pages of every kind keep to their budget', async (site) => {
  for (const path of pagesOfEachKind('own', 3)) await assertBudget(site, path);
});

for (const hub of ['own', 'seeds'] as const) {
  inPlace(
    hub,
    'http',
    `${hub}: the posts with most samples, steps and tables do, too`,
    async (site) => {
      for (const part of [/class="sample"/g, /data-step/g, /class="table"/g]) {
        await assertBudget(site, postWithMost(hub, part));
      }
    },
  );
}

async function assertBudget({ open }: Site, path: string): Promise<void> {
  const budget = /^posts\/(?!index)/.test(path) ? POST : OTHER;
  let weight: () => Promise<Weight> = () => Promise.reject(new Error('the page was not weighed'));
  const { total, script } = await open(
    path,
    async ({ page }) => {
      await page.waitForLoadState('networkidle');
      return weight();
    },
    { before: (page) => (weight = weigh(page)) },
  );
  assert.ok(total <= budget.total, `${path} weighs ${total} bytes of ${budget.total}`);
  assert.ok(script <= budget.script, `${path} has ${script} bytes of script of ${budget.script}`);
}
