import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { readTables } from '../hubs/tables.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_DARK } from './harness/looks.ts';
import { PaperPage } from './pages/paper-page.ts';
import { PostPage } from './pages/post-page.ts';
import { SiteFrame } from './pages/site-frame.ts';
import { StepsPage } from './pages/steps-page.ts';

/** Heights of paper: what stands at the end of a page is different for each. */
const PAGES = [700, 760, 820, 880, 940, 1000];

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

inPlace('own', 'file', 'on paper what leads to a block is not parted from it', async ({ open }) => {
  for (const pattern of [/class="sample"/g, /class="table"/g])
    await open(postWithMost('own', pattern), async ({ page }) => {
      const paper = new PaperPage(page);
      for (const height of PAGES) {
        await paper.lay(height);
        assert.deepEqual(await paper.partedBlocks(), [], `pages of ${height} px`);
      }
    });
});

inPlace('own', 'file', 'on paper a long table begins below its title', async ({ open }) => {
  await open(`metrics/${longestTable()}.html`, async ({ page }) => {
    const paper = new PaperPage(page);
    for (const height of PAGES) {
      await paper.lay(height);
      assert.ok((await paper.rowsBelowTitle()) > 1, `pages of ${height} px`);
    }
  });
});

inPlace('own', 'file', 'on paper a short table stays on one page', async ({ open }) => {
  await open(postWithMost('own', /class="table"/g), async ({ page }) => {
    const paper = new PaperPage(page);
    for (const height of PAGES) {
      await paper.lay(height);
      assert.deepEqual(await paper.partedShortTables(), [], `pages of ${height} px`);
    }
  });
});

inPlace('own', 'file', 'on paper the head of a long table stands on every sheet', async (site) => {
  await site.open(`metrics/${longestTable()}.html`, async ({ page }) => {
    const { heads, rows } = await new PaperPage(page).printedHeads();
    assert.ok(rows > 1, 'the table needs two sheets here');
    assert.equal(heads, rows);
  });
});

function longestTable(): string {
  const [longest] = readTables('own').toSorted((a, b) => b.rows.length - a.rows.length);
  return longest?.id ?? '';
}
