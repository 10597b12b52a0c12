import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_DARK } from './harness/looks.ts';
import { PostPage } from './pages/post-page.ts';
import { SiteFrame } from './pages/site-frame.ts';
import { StepsPage } from './pages/steps-page.ts';

inPlace('own', 'file', 'on paper a post is black on white, without controls', async ({ open }) => {
  await open(
    postWithMost('own', /data-step/g),
    async ({ page }) => {
      const post = new PostPage(page);
      const controls = await page.locator('.step-acts').allInnerTexts();
      const text = (await post.prose.innerText()).length - controls.join().length;
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await new SiteFrame(page).theme(), 'light');
      const shown = page.locator('button:visible, input:visible:not(.tick *)');
      assert.deepEqual(await shown.allInnerTexts(), []);
      assert.equal(await post.contents.isVisible(), false);
      assert.ok((await post.prose.innerText()).length > text * 0.9, 'text is missing');
    },
    { look: PHONE_DARK },
  );
});

inPlace('own', 'file', 'on paper code is broken into lines, not cut off', async ({ open }) => {
  await open(postWithMost('own', /class="sample"/g), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('figure.sample pre')
      .evaluateAll(
        (samples) => samples.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
      );
    assert.equal(cut, 0);
  });
});

inPlace('own', 'file', 'on paper a walkthrough is a checklist', async ({ open }) => {
  for (const look of [PHONE_DARK, DESK_LIGHT]) {
    await open(
      postWithMost('own', /data-step/g),
      async ({ page }) => {
        const post = new StepsPage(page);
        await post.ticks.nth(1).check();
        await page.emulateMedia({ media: 'print' });
        const boxes = await post.ticks.evaluateAll((ticks) =>
          ticks.map((tick) => {
            const number = tick.closest('.step')?.querySelector('.mark');
            const [box, name] = [tick, number].map((part) => part?.getBoundingClientRect());
            const isBefore = box && name && box.right <= name.left && box.top < name.bottom;
            const check = getComputedStyle(tick, '::before').display !== 'none';
            return { isBefore, check };
          }),
        );
        assert.deepEqual(
          boxes,
          boxes.map((_, place) => ({ isBefore: true, check: place === 1 })),
          look.name,
        );
      },
      { look },
    );
  }
});

inPlace('own', 'file', 'from the focus view the whole post goes on paper', async ({ open }) => {
  await open(`${postWithMost('own', /data-step/g)}?focus`, async ({ page }) => {
    const post = new StepsPage(page);
    await page.locator('.focus li.step:visible').waitFor();
    assert.equal(await post.steps.filter({ visible: true }).count(), 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await post.steps.filter({ visible: true }).count(), await post.steps.count());
    const frame = page.locator('.focus-head, .focus-list, .focus-foot');
    assert.equal(await frame.filter({ visible: true }).count(), 0);
  });
});
