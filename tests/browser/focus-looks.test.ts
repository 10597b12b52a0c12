import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import type { HubName } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, LOOKS } from './harness/looks.ts';
import { weigh } from './harness/weight.ts';
import type { Weight } from './harness/weight.ts';
import { FocusPage } from './pages/focus-page.ts';
import { focusSubject } from './pages/focus-subject.ts';

/** Steps with two digits are in the full texts only. */
const HUBS: readonly HubName[] = sharedFolder() === null ? ['own'] : ['own', 'seeds'];
/** A phone, a desk without the list of steps, one with it. */
const WIDTHS = [320, 768, 1120];

inPlace(
  'own',
  'http',
  'what stands between two steps is shown with the one before',
  async (site) => {
    const path = postWithMost('own', /<li class="step"[^>]*>(?:(?!<\/li>).)*<figure/gs);
    await site.open(path, async ({ page }) => {
      const step = page.locator('li.step:has(> figure)').first();
      const id = await step.getAttribute('id');
      await page.goto(`${page.url().replace(/[?#].*/, '')}?focus#${id}`);
      await page.locator('li.step.now > figure').first().waitFor();
      assert.equal(await new FocusPage(page).step.getAttribute('id'), id);
    });
  },
);

inPlace('own', 'http', 'the focus view can be used by everybody', async (site) => {
  const { path, ids } = await focusSubject(site);
  for (const look of LOOKS) {
    await site.open(
      `${path}?focus#${ids[1]}`,
      async ({ page }) => {
        await new FocusPage(page).shows(2, ids.length);
        assert.deepEqual(await accessibilityProblems(page), [], look.name);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${look.name}: wider than the window`);
      },
      { look },
    );
  }
});

for (const hub of HUBS) {
  inPlace(hub, 'file', `numbers and buttons of the ${hub} hub stay in the view`, async (site) => {
    const path = postWithMost(hub, /<li class="step"/g);
    for (const width of WIDTHS) {
      await site.open(
        `${path}?focus`,
        async ({ page }) => {
          const focus = new FocusPage(page);
          const steps = await page.locator('li.step').count();
          for (let place = 0; place < steps; place += 1) {
            assert.deepEqual(await focus.leavingTheView(), [], `${width}: ${page.url()}`);
            await page.keyboard.press('ArrowRight');
          }
        },
        { look: { ...DESK_LIGHT, width } },
      );
    }
  });
}

inPlace('own', 'http', 'the focus view is loaded late and keeps to the budget', async (site) => {
  const { path, ids } = await focusSubject(site);
  const weights: Weight[] = [];
  for (const address of [path, `${path}?focus#${ids[0]}`]) {
    let weight: () => Promise<Weight> = () => Promise.reject(new Error('not weighed'));
    const sum = await site.open(
      address,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        return weight();
      },
      { before: (page) => (weight = weigh(page)), look: DESK_LIGHT },
    );
    weights.push(sum);
  }
  const [plain, focused] = weights;
  assert.ok(plain && focused);
  const late = focused.script - plain.script;
  assert.ok(late > 0 && late <= 3_500, `${String(late)} bytes of script come late`);
  assert.ok(focused.total <= 35_000, String(focused.total));
});
