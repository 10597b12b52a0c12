import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';
import { FocusPage } from './pages/focus-page.ts';
import { focusSubject } from './pages/focus-subject.ts';
import { StepsPage } from './pages/steps-page.ts';

inBothPlaces('own', 'the address of a step in the focus view shows it alone', async (site) => {
  const { path, ids } = await focusSubject(site);
  await site.open(`${path}?focus#${ids[2]}`, async ({ page, problems }) => {
    const focus = new FocusPage(page);
    await focus.shows(3, ids.length);
    assert.equal(await focus.step.getAttribute('id'), ids[2]);
    assert.equal(await focus.segments.count(), ids.length);
    assert.equal(
      await page.locator('.masthead, .post-head, .footer').filter({ visible: true }).count(),
      0,
    );
    assert.equal(await page.evaluate(() => document.activeElement?.id), ids[2]);
    assert.match(await page.title(), /^Step 3 · /);
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'one goes step by step, and every step can be opened', async (site) => {
  const { path, all } = await focusSubject(site);
  await site.open(path, async ({ page }) => {
    const focus = new FocusPage(page);
    await new StepsPage(page).mainAction.click();
    for (const id of all) {
      await page.waitForFunction((hash) => location.hash === hash, `#${id}`);
      assert.equal(await focus.step.getAttribute('id'), id);
      await focus.done.click();
    }
    await focus.isLeft();
    const ticked = await new StepsPage(page).ticked();
    assert.ok(ticked.length === all.length && !ticked.includes(false), 'every step is ticked');
    await page.reload();
    assert.deepEqual(await new StepsPage(page).ticked(), ticked);
  });
});

inBothPlaces(
  'own',
  'every step of every walkthrough opens, with a tick of its own',
  async (site) => {
    const posts = postPaths('own').filter((path) =>
      readFileSync(join(hubFolder('own'), path), 'utf8').includes('class="steps"'),
    );
    assert.ok(posts.length > 3, 'several walkthroughs are needed here');
    for (const path of posts) {
      await site.open(`${path}?focus`, async ({ page, problems }) => {
        await new FocusPage(page).step.waitFor();
        const wrong = await page.evaluate(async () => {
          const wrong: string[] = [];
          for (const { id } of document.querySelectorAll('li.step')) {
            if (location.hash !== `#${id}`) {
              const opened = new Promise((done) =>
                addEventListener('hashchange', done, { once: true }),
              );
              location.hash = id;
              await opened;
            }
            const shown = [...document.querySelectorAll<HTMLElement>('li.step')];
            const visible = shown.filter((step) => step.offsetParent !== null);
            const ticks = visible[0]?.querySelectorAll('.tick input').length;
            if (visible.length !== 1 || visible[0]?.id !== id || ticks !== 1) wrong.push(id);
          }
          return wrong;
        });
        assert.deepEqual([wrong, problems], [[], []], path);
      });
    }
  },
);

inBothPlaces('own', 'keys go on and back, tick, and lead back to the post', async (site) => {
  const { path, ids } = await focusSubject(site);
  await site.open(`${path}?focus#${ids[0]}`, async ({ page }) => {
    const focus = new FocusPage(page);
    await focus.shows(1, ids.length);
    const presses = [
      ['ArrowRight', 2],
      ['j', 3],
      ['k', 2],
      ['ArrowLeft', 1],
      ['Enter', 2],
    ] as const;
    for (const [key, place] of presses) {
      await page.keyboard.press(key);
      await focus.shows(place, ids.length);
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press('Space');
    await focus.shows(3, ids.length);
    await page.keyboard.press('Escape');
    await focus.isLeft();
    const post = new StepsPage(page);
    assert.deepEqual((await post.ticked()).slice(0, 3), [true, true, false]);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(new URL(page.url()).hash, `#${ids[2]}`);
    await isInWindow(page, ids[2] ?? '');
  });
});

inBothPlaces(
  'own',
  'the way back of the browser leads to the same step of the post',
  async (site) => {
    const { path, ids } = await focusSubject(site);
    await site.open(path, async ({ page }) => {
      const [focus, post] = [new FocusPage(page), new StepsPage(page)];
      await post.mainAction.click();
      await focus.shows(1, ids.length);
      await focus.done.click();
      await focus.done.click();
      await focus.shows(3, ids.length);
      await page.goBack();
      await focus.isLeft();
      await isInWindow(page, ids[2] ?? '');
      await page.goForward();
      await focus.shows(3, ids.length);
      await focus.leave.click();
      await focus.isLeft();
      await isInWindow(page, ids[2] ?? '');
      assert.match(await post.mainAction.innerText(), /Continue at step 3/);
    });
  },
);

inBothPlaces('own', 'a swipe turns the page, but not over wide code', async (site) => {
  const { path, ids } = await focusSubject(site);
  await site.open(
    `${path}?focus#${ids[0]}`,
    async ({ page }) => {
      const focus = new FocusPage(page);
      await focus.shows(1, ids.length);
      const [left, right] = [
        { x: 60, y: 150 },
        { x: 290, y: 160 },
      ];
      await focus.swipe(right, left);
      await focus.shows(2, ids.length);
      await focus.swipe(left, right);
      await focus.shows(1, ids.length);
      await focus.swipe(right, { x: 250, y: 500 });
      await focus.shows(1, ids.length);
    },
    { look: PHONE_LIGHT },
  );
});

inBothPlaces('own', 'at the desk a list leads to every step', async (site) => {
  const { path, ids } = await focusSubject(site);
  await site.open(`${path}?focus#${ids[0]}`, async ({ page }) => {
    const focus = new FocusPage(page);
    const links = focus.list.getByRole('link');
    assert.equal(await links.count(), ids.length);
    await links.nth(3).click();
    await focus.shows(4, ids.length);
    assert.equal(await links.nth(3).getAttribute('aria-current'), 'step');
    await page.goBack();
    assert.ok(!page.url().includes('focus'), 'steps are no stations of the way back');
  });
});

inPlace(
  'own',
  'file',
  'without an address of a step one goes on where one stopped',
  async (site) => {
    const { path, ids } = await focusSubject(site);
    await site.open(path, async ({ page }) => {
      await new StepsPage(page).ticks.nth(0).check();
      await page.goto(`${page.url().replace(/[?#].*/, '')}?focus`);
      await new FocusPage(page).shows(2, ids.length);
    });
  },
);

async function isInWindow(page: import('playwright-core').Page, id: string): Promise<void> {
  await page.waitForFunction((step) => {
    const box = document.getElementById(step)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  }, id);
}
