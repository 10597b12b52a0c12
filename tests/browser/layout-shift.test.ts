import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { sharedFolder } from '../shared.ts';
import { inPlace } from './harness/in-places.ts';
import { shiftsOf, watchShifts } from './harness/layout-shift.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';

/** Cumulative layout shift that a page may have; from 0.1 on it counts as one to be improved. */
const MOST = 0.05;

const LOOKS = [DESK_LIGHT, { ...PHONE_LIGHT, name: 'phone of 390 px', width: 390, height: 844 }];

/** Pages that answer a query, and what shows that the answer is complete. */
const PAGES = [
  { path: 'code/index.html', word: 'import', answered: '[data-total]' },
  { path: 'search.html', word: 'model', answered: '[data-total]' },
  { path: 'metrics/index.html', word: 'latency', answered: '[data-ready]' },
];
const NOWHERE = 'zyxwvutsrq';
const ASKED = PAGES.flatMap((page) => [page.word, NOWHERE].map((q) => ({ ...page, q })));

/** Milliseconds that each script takes: on a page that is there at once nothing can be seen to move. */
const ON_THE_WAY = 120;

const hub = sharedFolder() === null ? 'own' : 'seeds';

inPlace(hub, 'http', 'nothing moves while the answer to an address comes', async ({ open }) => {
  for (const { q, path, answered } of ASKED) {
    for (const look of LOOKS) {
      const shifts = await open(
        `${path}?q=${encodeURIComponent(q)}`,
        async ({ page }) => {
          await page.locator(answered).waitFor();
          return shiftsOf(page);
        },
        { look, before: watchSlowly },
      );
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      const told = `${path} for ${q}, ${look.name}: ${JSON.stringify(shifts)}`;
      assert.ok(sum < MOST, told);
    }
  }
});

async function watchSlowly(page: Page): Promise<void> {
  await watchShifts(page);
  await page.route('**/*.js*', async (route) => {
    await setTimeout(ON_THE_WAY);
    await route.continue();
  });
}
