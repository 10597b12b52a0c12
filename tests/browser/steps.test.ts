import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WalkthroughFileSchema } from '../../src/schemas/walkthrough-file.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { postWithMost } from '../hubs/rich-post.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { LOOKS, PHONE_LIGHT } from './harness/looks.ts';
import { StepsPage } from './pages/steps-page.ts';

const MOST_STEPS = /data-step=/g;

inBothPlaces('own', 'a tick stays on the device, and so does taking it away', async ({ open }) => {
  await open(postWithMost('own', MOST_STEPS), async ({ page }) => {
    const post = new StepsPage(page);
    assert.equal(await post.ticks.count(), await post.steps.count());
    await post.ticks.nth(0).check();
    await post.ticks.nth(2).press('Space');
    const expected = (await post.ticked()).map((_, place) => place === 0 || place === 2);
    await page.reload();
    assert.deepEqual(await post.ticked(), expected);
    assert.match((await post.steps.nth(2).getAttribute('class')) ?? '', /\bdone\b/);
    await post.ticks.nth(2).uncheck();
    await page.reload();
    assert.equal((await post.ticked())[2], false);
  });
});

inBothPlaces('own', 'a tick shows at once in another tab', async ({ open }) => {
  await open(postWithMost('own', MOST_STEPS), async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(page.url());
    await new StepsPage(other).ticks.nth(1).check();
    const box = new StepsPage(page).ticks.nth(1);
    await page.waitForFunction(
      (node) => node instanceof HTMLInputElement && node.checked,
      await box.elementHandle(),
    );
  });
});

inBothPlaces('own', 'every step can be linked, copied and exported', async ({ open, home }) => {
  const path = postWithMost('own', MOST_STEPS);
  const file = join(hubFolder('own'), path.replace('.html', '.steps.json'));
  const record = WalkthroughFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const steps = record.procedures.flatMap((procedure) => procedure.steps);
  const markdown = new Map(steps.map(({ id, markdown }) => [id, markdown]));
  await open(path, async ({ page }) => {
    const post = new StepsPage(page);
    for (const step of await post.steps.all()) {
      const id = (await step.getAttribute('id')) ?? '';
      const number = (await step.getAttribute('data-step')) ?? '';
      assert.equal(await step.locator('> .mark').getAttribute('href'), `#${id}`);
      const text = await post.copied(step, `Copy as Markdown step ${number}`);
      assert.equal(text, markdown.get(id.replace('step-', '')));
    }
    const last = post.steps.last();
    const address = `${home}${path}#${await last.getAttribute('id')}`;
    assert.equal(await post.copied(last, 'Copy link to step'), address);
  });
});

inBothPlaces('own', 'the post says how far one is and where to go on', async ({ open }) => {
  await open(postWithMost('own', MOST_STEPS), async ({ page }) => {
    const post = new StepsPage(page);
    assert.match(await post.mainAction.innerText(), /Start at step 1/);
    assert.equal(await post.progress.filter({ visible: true }).count(), 0);
    await post.ticks.nth(0).check();
    await post.ticks.nth(1).check();
    assert.match(await page.locator('.glance').innerText(), /2 done/);
    assert.match(await post.mainAction.innerText(), /Continue at step 3/);
    const id = await post.steps.nth(2).getAttribute('id');
    assert.equal(await post.mainAction.getAttribute('href'), `?focus#${id}`);
    const line = post.progress.filter({ visible: true });
    assert.match(await line.innerText(), /2 of \d+ done/);
    await line.getByRole('button', { name: 'Reset' }).click();
    assert.ok(!(await post.ticked()).includes(true));
    await line.getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual((await post.ticked()).slice(0, 3), [true, true, false]);
  });
});

inBothPlaces('own', 'procedures of one post have their own progress', async ({ open }) => {
  await open(postWithMost('own', /data-procedure=/g), async ({ page }) => {
    const post = new StepsPage(page);
    assert.match(await page.locator('.glance').innerText(), /\d+ in \d+ procedures\n/);
    const second = page.locator('[data-step="1"]').nth(1);
    await second.getByRole('checkbox').first().check();
    await post.ticks.first().check();
    const lines = post.progress.filter({ visible: true });
    assert.equal(await lines.count(), 2);
    assert.match(await page.locator('.glance').innerText(), /\d+ in \d+ procedures · 2 done/);
    await lines.first().getByRole('button', { name: 'Reset' }).click();
    assert.deepEqual((await post.ticked()).filter(Boolean).length, 1);
    assert.match(await post.mainAction.innerText(), /Continue at step 2: /);
    await second.getByRole('checkbox').first().uncheck();
    await lines.first().getByRole('button', { name: 'Undo' }).click();
    assert.equal((await post.ticked()).indexOf(true), 0);
    assert.equal(await second.getByRole('checkbox').first().isChecked(), false);
  });
});

inPlace('own', 'http', 'where nothing can be kept, ticks hold on the page', async ({ open }) => {
  await open(postWithMost('own', MOST_STEPS), async ({ page, problems }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.reload();
    const post = new StepsPage(page);
    await post.ticks.nth(0).check();
    assert.match(await page.locator('.glance').innerText(), /1 done/);
    assert.match(await post.progress.filter({ visible: true }).innerText(), /Not kept/);
    assert.deepEqual(problems, []);
  });
});

inPlace('own', 'http', 'steps can be used by everybody, ticked or not', async ({ open }) => {
  for (const look of LOOKS) {
    await open(
      postWithMost('own', MOST_STEPS),
      async ({ page }) => {
        const post = new StepsPage(page);
        await post.ticks.nth(0).check();
        await post.steps.nth(1).locator('> .mark').click();
        assert.deepEqual(await accessibilityProblems(page), [], look.name);
      },
      { look },
    );
  }
});

inPlace('own', 'file', 'on a phone a tick is large enough for a thumb', async ({ open }) => {
  await open(
    postWithMost('own', MOST_STEPS),
    async ({ page }) => {
      for (const tick of await page.locator('.tick').all()) {
        const box = await tick.boundingBox();
        assert.ok(box !== null && box.height >= 36 && box.width >= 36, JSON.stringify(box));
      }
    },
    { look: PHONE_LIGHT },
  );
});

inPlace('own', 'file', 'on a phone one step after another can be ticked', async ({ open }) => {
  await open(
    postWithMost('own', /<li class="step"(?=[^]*?<figure)/g),
    async ({ page }) => {
      const post = new StepsPage(page);
      const count = Math.min(await post.ticks.count(), 6);
      for (let place = 0; place < count; place += 1) await post.press(post.ticks.nth(place));
      assert.deepEqual((await post.ticked()).slice(0, count), Array<boolean>(count).fill(true));
      const step = page.locator('li.step:not(.brief)').first();
      const height = async () => (await step.boundingBox())?.height;
      const closed = await height();
      await step.getByRole('checkbox').focus();
      await page.keyboard.press('Tab');
      const copy = step.getByRole('button', { name: 'Copy link' });
      assert.equal(await copy.evaluate((node) => node === document.activeElement), true);
      assert.equal(await post.opacity(copy), '1');
      assert.equal(await height(), closed);
    },
    { look: PHONE_LIGHT },
  );
});

inBothPlaces(
  'own',
  'what one can do with a step of one line comes up for pointer and Tab',
  async ({ open }) => {
    await open(postWithMost('own', /<li class="step"/g), async ({ page }) => {
      const post = new StepsPage(page);
      const step = page.locator('li.step.brief').first();
      const copy = step.getByRole('button', { name: 'Copy link' });
      const opacity = () => post.opacity(copy);
      await page.mouse.move(0, 0);
      assert.equal(await opacity(), '0');
      await step.hover();
      assert.equal(await opacity(), '1');
      await page.mouse.move(0, 0);
      await step.getByRole('checkbox').focus();
      await page.keyboard.press('Tab');
      assert.equal(await copy.evaluate((node) => node === document.activeElement), true);
      assert.equal(await opacity(), '1');
    });
  },
);

for (const query of ['', '?focus'])
  inBothPlaces(
    'own',
    `a step that is not there is said not to be there${query}`,
    async ({ open }) => {
      await open(`${postWithMost('own', MOST_STEPS)}${query}#step-zzzz`, async ({ page }) => {
        await page.getByText('This step is not here.').waitFor();
        assert.equal(await page.locator('.prose').isVisible(), true);
        assert.equal(await page.locator('html.focus').count(), 0);
      });
    },
  );
