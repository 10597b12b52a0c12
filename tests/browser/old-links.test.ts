import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { browserTest } from './harness/browser.ts';
import { DESK_LIGHT } from './harness/looks.ts';
import { folderAddress, PLACES } from './harness/places.ts';
import { visit } from './harness/visit.ts';
import { rebuilt } from './reimport/build-twice.ts';
import type { OldLink } from './reimport/build-twice.ts';

/** What stands where an old link leads, if its words were edited: a piece of the words before, and of those now. */
const REWORDED: Readonly<Record<string, string>> = {
  'Hang a shelf that carries': 'How to hang a shelf that thirty readers',
  'Count the books of a shelf': 'Counting books at midnight',
  'holes of the shelf twice': 'holes of the shelf three times',
  'Drill and hang': 'Drill both holes and hang it',
  'print(distance)': 'print("distance", distance)',
  $120: '$150',
  // What is gone: its links lead to its section.
  'shelves check --load 30': 'Drill both holes and hang it',
  'Cover the little lamp': 'Prepare the camera',
};

for (const place of PLACES) {
  browserTest(`${place}: every old link still leads to what it named`, async (browser) => {
    const { links, folder } = rebuilt();
    const kinds = new Set(links.map(({ kind }) => kind));
    assert.equal(kinds.size, 6, [...kinds].join());
    const home = await folderAddress(folder, place);
    await visit(browser, { home, path: 'index.html', look: DESK_LIGHT }, async (open) => {
      const lost: string[] = [];
      for (const link of links) {
        const found = await wordsAt(open.page, home + link.path);
        if (!found.includes(wordsNow(link))) lost.push(`${link.kind} ${link.path}: ${found}`);
      }
      assert.deepEqual(lost, []);
      // A page that leads on is left before all of it is loaded.
      assert.deepEqual(
        open.problems.filter((problem) => !problem.includes('ERR_ABORTED')),
        [],
      );
    });
  });

  browserTest(`${place}: without script an old page leads on as well`, async (browser) => {
    const { links, folder } = rebuilt();
    const old = links.find(({ kind, text }) => kind === 'post' && text.startsWith('Count'));
    assert.ok(old);
    const home = await folderAddress(folder, place);
    const how = { home, path: old.path, look: DESK_LIGHT, script: false };
    await visit(browser, how, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Counting books' }).waitFor();
      assert.notEqual(page.url(), home + old.path);
    });
  });
}

function wordsNow({ text }: OldLink): string {
  const edit = Object.entries(REWORDED).find(([before]) => text.includes(before));
  return edit?.[1] ?? text.replace(/\s+/g, ' ').slice(0, 60);
}

/** The words of the part that an address leads to; of a whole page all of them. */
async function wordsAt(page: Page, address: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Moved');
  await page.waitForLoadState('load');
  return page.evaluate(() => {
    const part =
      document.querySelector(
        'li[data-step]:target, h2:target, h3:target, h4:target, figure:target',
      ) ?? (location.hash === '' ? document.querySelector('main') : null);
    const words = (part?.textContent ?? '').replaceAll('\u00a0', ' ');
    return words.replace(/\s+/g, ' ').trim();
  });
}
