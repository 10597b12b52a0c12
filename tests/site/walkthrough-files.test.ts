import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { toTick } from '../../src/lib/extract/procedures/to-tick.ts';
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

/** An outline has numbers, but nothing to do. */
function hasSteps(page: string): boolean {
  return page.includes(' data-procedure="');
}

function check(hub: 'own' | 'seeds'): void {
  const folder = hubFolder(hub);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const posts = postPaths(hub).map((path) => ({
    stem: path.replace(/\.html$/, ''),
    page: read(path),
  }));
  const walkthroughs = posts.filter(({ page }) => hasSteps(page));

  test('every post with steps has its files, and no other', () => {
    assert.ok(walkthroughs.length > 0, 'there is no walkthrough');
    for (const { stem, page } of posts) {
      for (const extension of ['checklist.md', 'steps.json', 'steps.js']) {
        const isThere = existsSync(join(folder, `${stem}.${extension}`));
        assert.equal(isThere, hasSteps(page), `${stem}.${extension}`);
      }
    }
  });

  test('the checklist and the data have all steps of the page with their numbers', () => {
    for (const { stem, page } of walkthroughs) {
      const file = WalkthroughFileSchema.parse(JSON.parse(read(`${stem}.steps.json`)));
      const listed = toTick(file.procedures).flatMap((procedure) => procedure.steps);
      const items = listed.filter(({ id }) => !page.includes(`class="part" id="step-${id}"`));
      const shown = numbersOnPage(page);
      if (shown.length === 0) continue; // All its numbered items stand inside of bullets.
      assert.deepEqual(items.map(({ number }) => number).slice(0, shown.length), shown, stem);
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
