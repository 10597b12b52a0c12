import assert from 'node:assert/strict';
import { pagesOfEachKind } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { browserTest } from './harness/browser.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { addressOf, PLACES } from './harness/places.ts';
import { visit } from './harness/visit.ts';

/** Pages of one kind that are looked at in every look; the rest is seen by the tests of all pages. */
const PAGES_OF_A_KIND = 2;

hubFolder('own');

for (const place of PLACES) {
  for (const path of pagesOfEachKind('own', PAGES_OF_A_KIND)) {
    browserTest(`${path} is sound over ${place}`, async (browser) => {
      const home = await addressOf('own', place);
      for (const look of [PHONE_LIGHT, DESK_LIGHT]) {
        const problems = await visit(browser, { home, path, look }, (open) =>
          problemsInBothThemes(open, place === 'http'),
        );
        assert.deepEqual(problems, [], `${look.width} px wide`);
      }
    });
  }
}
