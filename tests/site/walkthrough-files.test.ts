import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { WalkthroughFileSchema } from '../../src/schemas/walkthrough-file.ts';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';

for (const hub of ['own', 'seeds'] as const) {
  const skip = hub === 'seeds' && sharedFolder() === null ? 'POSTSHELF_SHARED is not set' : false;
  describe(`walkthroughs of the ${hub} hub to take along`, { skip }, () => {
    if (skip === false) check(hub);
  });
}

/** Numbers of the steps with a number in the margin, as the page has them. */
function numbersOnPage(html: string): number[] {
  return [...html.matchAll(/<li class="step[^"]*" id="step-\w+" data-step="(\d+)"/g)].map(
    ([, number]) => Number(number),
  );
}

function check(hub: 'own' | 'seeds'): void {
  const folder = hubFolder(hub);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const posts = postPaths(hub).map((path) => ({
    stem: path.replace(/\.html$/, ''),
    page: read(path),
  }));
  const walkthroughs = posts.filter(({ page }) => page.includes(' data-step="'));

  test('every post with steps has its files, and no other', () => {
    assert.ok(walkthroughs.length > 0, 'there is no walkthrough');
    for (const { stem, page } of posts) {
      for (const extension of ['checklist.md', 'steps.json', 'steps.js']) {
        const isThere = existsSync(join(folder, `${stem}.${extension}`));
        assert.equal(isThere, page.includes(' data-step="'), `${stem}.${extension}`);
      }
    }
  });

  test('the checklist and the data have all steps of the page with their numbers', () => {
    for (const { stem, page } of walkthroughs) {
      const file = WalkthroughFileSchema.parse(JSON.parse(read(`${stem}.steps.json`)));
      const steps = file.procedures.flatMap((procedure) => procedure.steps);
      const listed = steps.filter(({ parent }) => parent === null);
      const shown = numbersOnPage(page);
      if (shown.length === 0) continue; // All its numbered items stand inside of bullets.
      assert.deepEqual(listed.map(({ number }) => number).slice(0, shown.length), shown, stem);
      const checklist = read(`${stem}.checklist.md`);
      const boxes = [...checklist.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
      assert.deepEqual(
        boxes,
        listed.map(({ number }) => number),
        stem,
      );
    }
  });

  test('pages read the same from a script', () => {
    for (const { stem } of walkthroughs) {
      const calls: unknown[] = [];
      const sandbox = {
        postshelfCode: (name: string, value: unknown) => calls.push([name, value]),
      };
      runInNewContext(read(`${stem}.steps.js`), sandbox);
      const data: unknown = JSON.parse(read(`${stem}.steps.json`));
      assert.equal(
        JSON.stringify(calls),
        JSON.stringify([[`${stem.slice('posts/'.length)}.steps`, data]]),
      );
    }
  });
}
