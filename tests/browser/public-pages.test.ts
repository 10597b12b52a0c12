import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOfEachKind } from '../hubs/hub-pages.ts';
import { postsWithMost } from '../hubs/rich-post.ts';
import { sharedFolder } from '../shared.ts';
import { hygieneProblems } from './harness/hygiene.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_DARK } from './harness/looks.ts';

/** Posts that have most of what may be wider than a phone. */
const WIDEST = 6;

if (sharedFolder() === null)
  test('the hub of the public posts', (t) => t.skip('POSTSHELF_SHARED is not set'));
else {
  const paths = [
    ...pagesOfEachKind('bench', 1),
    ...postsWithMost('bench', /<math/g, WIDEST),
    ...postsWithMost('bench', /<table/g, WIDEST),
  ];
  for (const look of [PHONE_DARK, DESK_LIGHT]) {
    inPlace(
      'bench',
      'http',
      `every kind of page is sound at ${String(look.width)}`,
      async (site) => {
        const found: string[] = [];
        for (const path of new Set(paths)) {
          const problems = await site.open(path, (open) => hygieneProblems(open, true), { look });
          found.push(...problems.map((problem) => `${path}: ${problem}`));
        }
        assert.deepEqual(found, []);
      },
    );
  }
}
