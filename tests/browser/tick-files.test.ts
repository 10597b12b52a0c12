import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { StepsPage } from './pages/steps-page.ts';
import { TickFilesPage } from './pages/tick-files-page.ts';

const HERE = 'walkthroughs/index.html';

inBothPlaces(
  'own',
  'ticks go out of one browser as a file and into another',
  async ({ open, home }) => {
    const path = postWithMost('own', /data-step=/g);
    const file = await open(path, async ({ page }) => {
      const post = new StepsPage(page);
      for (const place of [0, 2, 3]) await post.ticks.nth(place).check();
      await page.goto(home + HERE);
      const files = new TickFilesPage(page);
      assert.match(await files.box.innerText(), /3 ticks in 1 post\./);
      return files.save();
    });
    assert.equal(file.name, 'postshelf-ticks.json');
    await open(HERE, async ({ page }) => {
      const files = new TickFilesPage(page);
      assert.match(await files.box.innerText(), /No step is ticked yet/);
      assert.equal(await files.saveButton.isDisabled(), true);
      assert.match(await files.add(file.text), /3 ticks added from “ticks\.json”\.$/);
      assert.match(await files.add(file.text), /3 ticks, all of them here already/);
      await page.goto(home + path);
      // From disk a page may have a process of its own, which hears of the new ticks a moment later.
      await page.waitForFunction(() => document.querySelectorAll('.tick :checked').length === 3);
      assert.deepEqual((await new StepsPage(page).ticked()).slice(0, 4), [true, false, true, true]);
    });
  },
);

inBothPlaces('own', 'another file changes nothing and says so', async ({ open }) => {
  await open(HERE, async ({ page, problems }) => {
    const files = new TickFilesPage(page);
    for (const text of ['no json', '{"p1":{"t1":"2031-05-04"}}', '']) {
      assert.match(await files.add(text), /is no file of ticks.*Nothing was changed/);
    }
    const hostile =
      '{"kind":"postshelf-ticks","schemaVersion":1,"ticks":{"__proto__":{"<b>":"x"}}}';
    assert.match(await files.add(hostile), /holds no tick/);
    assert.equal(await page.evaluate(() => localStorage.getItem('postshelf.ticks')), null);
    assert.deepEqual(problems, []);
  });
});

inPlace(
  'own',
  'file',
  'the keyboard reaches the field for a file and sees it',
  async ({ open }) => {
    await open(HERE, async ({ page }) => {
      await new TickFilesPage(page).fileField.focus();
      const ring = await page
        .locator('label.button:focus-within')
        .evaluate((label) => getComputedStyle(label).outlineStyle);
      assert.equal(ring, 'solid');
    });
  },
);

inPlace('own', 'file', 'without script there is no place for tick files', async ({ open }) => {
  await open(
    HERE,
    async ({ page }) => assert.equal(await new TickFilesPage(page).box.isVisible(), false),
    { script: false },
  );
});
