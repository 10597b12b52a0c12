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
  inPlace('bench', 'file', 'no stop stands alone below a long formula', async ({ open }) => {
    const [path = ''] = postsWithMost('bench', /<span class="formula"/g, 1);
    const stops = await open(
      path,
      ({ page }) =>
        page.locator('span.formula').evaluateAll((formulas) =>
          formulas.flatMap((formula) => {
            const behind = formula.nextSibling;
            if (formula.scrollWidth <= formula.clientWidth || !behind) return [];
            if (!/^[.,;:]/.test(behind.textContent ?? '')) return [];
            const stop = document.createRange();
            stop.setStart(behind, 0);
            stop.setEnd(behind, 1);
            return [stop.getBoundingClientRect().top < formula.getBoundingClientRect().bottom];
          }),
        ),
      { look: PHONE_DARK },
    );
    assert.ok(stops.length > 0, 'a post with a long formula before a stop is needed here');
    assert.ok(stops.every(Boolean));
  });
}
