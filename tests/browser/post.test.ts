import assert from 'node:assert/strict';
import { postWithMost } from '../hubs/rich-post.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { PostPage } from './pages/post-page.ts';

inBothPlaces('own', 'the copy button of a sample copies its code, line by line', async (site) => {
  await site.open(postWithMost('own', /class="sample"/g), async ({ page }) => {
    const post = new PostPage(page);
    const sample = post.samples.filter({ has: page.locator('[data-copy=""]') }).last();
    const shown = await sample.locator('pre').innerText();
    assert.ok(shown.includes('\n'), 'a sample of several lines is needed here');
    assert.equal((await post.copied(sample)).trimEnd(), shown.trimEnd());
  });
});

inBothPlaces('hostile', 'of a session only the commands are copied', async (site) => {
  await site.open(postWithMost('hostile', /data-copy="commands"/g), async ({ page }) => {
    const post = new PostPage(page);
    const session = post.samples.filter({ has: page.locator('[data-copy="commands"]') }).first();
    assert.match(await session.locator('pre').innerText(), /second +7 posts/);
    const commands = ['shelf list --all', 'shelf show first | head -n 1'];
    assert.deepEqual((await post.copied(session)).trimEnd().split('\n'), commands);
  });
});

inBothPlaces('own', 'the contents follow the reader', async ({ open }) => {
  await open(postWithMost('own', /<h2 id=/g), async ({ page }) => {
    const post = new PostPage(page);
    const links = post.contents.getByRole('link');
    const names = (await links.allInnerTexts()).map((name) => name.trim());
    assert.ok(names.length > 3, 'a post with several sections is needed here');
    for (const place of [2, 1]) {
      await links.nth(place).click();
      await page.waitForFunction(
        (name) => document.querySelector('.contents [aria-current]')?.textContent.trim() === name,
        names[place],
      );
    }
    await page.keyboard.press('Control+Home');
    await page.waitForFunction(() => scrollY === 0);
    assert.notEqual(await post.currentSection(), names[2]);
  });
});

inBothPlaces('own', 'a link to a step shows the step and marks it', async ({ open }) => {
  const path = postWithMost('own', /data-step="[3-9]"/g);
  const id = await open(path, ({ page }) => new PostPage(page).steps.last().getAttribute('id'));
  await open(`${path}#${id}`, async ({ page }) => {
    const target = page.locator(':target');
    assert.equal(await target.getAttribute('id'), id);
    assert.match((await target.getAttribute('data-step')) ?? '', /^\d+$/);
    assert.ok(await isInWindow(target), 'the step is out of sight');
  });
});

inBothPlaces('own', 'a link to a sample, a table and a section shows it', async ({ open }) => {
  for (const kind of ['figure.sample', 'figure.table', '.prose h2']) {
    const path = postWithMost(
      'own',
      kind === 'figure.table' ? /class="table"/g : /class="sample"/g,
    );
    const id = await open(path, ({ page }) => page.locator(kind).last().getAttribute('id'));
    await open(`${path}#${id}`, async ({ page }) => {
      assert.ok(await isInWindow(page.locator(':target')), `${kind} is out of sight`);
    });
  }
});

inBothPlaces('own', 'every step shows the number it says', async ({ open }) => {
  await open(postWithMost('own', /data-step/g), async ({ page }) => {
    const shown = await new PostPage(page).steps.evaluateAll((steps) =>
      steps.map((step) => {
        const list = step.parentElement;
        const first = list instanceof HTMLOListElement ? list.start : 0;
        const place = [...(list?.children ?? [])].indexOf(step);
        // A step inside of a step has the number of its list.
        const mark = step.matches('.step') ? step.querySelector('.mark')?.textContent.trim() : null;
        return { said: step.getAttribute('data-step'), shown: mark ?? String(first + place) };
      }),
    );
    assert.ok(shown.length > 0);
    assert.deepEqual(
      shown.filter((step) => step.said !== step.shown),
      [],
    );
  });
});

/** Whether the top of an element is in the window, below whatever sticks to the top of it. */
function isInWindow(element: import('playwright-core').Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, left } = node.getBoundingClientRect();
    if (top < 0 || top > innerHeight) return false;
    const above = document.elementFromPoint(Math.max(left, 0) + 4, top + 4);
    return above !== null && (node.contains(above) || above.contains(node));
  });
}
