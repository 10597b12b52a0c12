import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { samplesOf, scan } from '../hubs/samples.ts';
import type { Sample } from '../hubs/samples.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, LOOKS, PHONE_LIGHT } from './harness/looks.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';

const CODE = 'boto3.client(';

inBothPlaces('own', 'words of a hit are marked on the page that opens', async ({ open }) => {
  await open(SearchPage.path('training'), async ({ page, problems }) => {
    const search = new SearchPage(page);
    await search.total();
    const hit = search.hits.first();
    await hit.locator('.places a, h3 a').last().click();
    await page.waitForURL(/posts\/.*[?&]mark=/);
    await page.locator('.found-bar').waitFor();
    const marked = await markedTexts(page);
    assert.ok(marked.length > 0);
    assert.deepEqual(
      marked.filter((text) => !text.toLowerCase().startsWith('train')),
      [],
    );
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'the address and the bar have the words that were typed', async (site) => {
  const typed = 'Training models';
  await site.open('index.html', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.ask(typed);
    await dialog.group('text').first().click();
    await page.waitForURL(/posts\/.*[?&]mark=/);
    const { searchParams } = new URL(page.url());
    assert.deepEqual(searchParams.getAll('mark'), [typed]);
    assert.equal(await page.locator('.found-bar b').innerText(), typed);
    const marked = new Set((await markedTexts(page)).map((text) => text.toLowerCase()));
    const isOther = (text: string): boolean => !typed.toLowerCase().split(' ').includes(text);
    assert.ok([...marked].some(isOther), 'other forms are marked, too');
    assert.deepEqual(
      [...marked].filter((text) => !/^(?:train|model)/.test(text)),
      [],
    );
  });
});

inBothPlaces('own', 'every post that a word finds has it marked', async ({ open }) => {
  for (const word of ['optimization', 'using', 'studies', 'running', 'companies'])
    await open(SearchPage.path(word), async ({ page }) => {
      await new SearchPage(page).total();
      const hits = page.locator('[data-post-slug] h3 a');
      const addresses = await hits.evaluateAll((links) => links.map((link) => String(link)));
      for (const address of addresses.slice(0, 4)) {
        await page.goto(address);
        await page.locator('.found-bar').waitFor();
        assert.ok((await markedTexts(page)).length > 0, address);
      }
    });
});

inBothPlaces('own', 'a piece of code is marked as it stands, in code only', async ({ open }) => {
  await open('index.html', async ({ page, problems }) => {
    await new SearchDialog(page).ask(CODE);
    await page.keyboard.press('Enter');
    await page.waitForURL(/posts\/.*[?&]exact=/);
    await page.locator('.found-bar').waitFor();
    const marked = await markedTexts(page);
    assert.ok(marked.length > 0);
    assert.deepEqual([...new Set(marked)], [CODE]);
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'the marks can be gone through and cleared', async ({ open }) => {
  const [id = ''] = scan(samplesOf('own'), 'import', false);
  await open(`code/${id}.html?exact=import`, async ({ page }) => {
    await page.locator('.found-bar').waitFor();
    const count = (await markedTexts(page)).length;
    assert.ok(count > 0);
    assert.match(await page.locator('.found-bar').innerText(), new RegExp(`${count} place`));
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.deepEqual(await markedTexts(page), []);
    assert.equal(await page.locator('.found-bar').count(), 0);
    assert.equal(await page.getByText('place').count(), 0);
  });
});

inBothPlaces('own', 'a hit leads to the place itself, not to the top', async ({ open }) => {
  const { id, piece } = lateAndAside();
  for (const look of [PHONE_LIGHT, DESK_LIGHT])
    await open(
      `code/${id}.html?exact=${encodeURIComponent(piece)}`,
      async ({ page }) => {
        await page.locator('.found-bar').waitFor();
        assert.deepEqual(await markedTexts(page), [piece]);
        assert.equal(await isFirstSeen(page), true, look.name);
        await page.evaluate(() => {
          scrollTo(0, 0);
          document.querySelector('pre')?.scrollTo(0, 0);
        });
        assert.equal(await isFirstSeen(page), false, look.name);
        await page.getByRole('button', { name: 'Show' }).click();
        assert.equal(await isFirstSeen(page), true, look.name);
      },
      { look },
    );
});

inPlace('own', 'http', 'a part that the address names goes before what is marked', async (site) => {
  const { id, piece } = lateAndAside();
  await site.open(
    `code/${id}.html?exact=${encodeURIComponent(piece)}#L1`,
    async ({ page }) => {
      await page.locator('.found-bar').waitFor();
      assert.equal(await isFirstSeen(page), false);
    },
    { look: PHONE_LIGHT },
  );
});

inPlace('own', 'http', 'a browser without highlights is led to the place, too', async (site) => {
  const { id, piece } = lateAndAside();
  await site.open(
    `code/${id}.html?exact=${encodeURIComponent(piece)}`,
    async ({ page }) => {
      await page.locator('mark.found').waitFor();
      const box = await page.locator('mark.found').boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      assert.ok(box !== null && box.y > 0 && box.y < height);
    },
    { look: PHONE_LIGHT, before: (page) => page.addInitScript('delete CSS.highlights') },
  );
});

inPlace('own', 'http', 'cleared marks leave the address', async ({ open }) => {
  const [id = ''] = scan(samplesOf('own'), 'import', false);
  await open(`code/${id}.html?exact=import`, async ({ page }) => {
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.match(page.url(), /\.html$/);
  });
});

inPlace('own', 'http', 'a browser without highlights gets elements instead', async (site) => {
  const [id = ''] = scan(samplesOf('own'), 'import', false);
  const path = `code/${id}.html`;
  await site.open(path, async ({ page, problems }) => {
    const text = await page.locator('main').innerText();
    await page.addInitScript('delete CSS.highlights');
    await page.goto(`${site.home}${path}?exact=import`);
    await page.locator('mark.found').first().waitFor();
    const marks = await page.locator('mark.found').allInnerTexts();
    assert.deepEqual([...new Set(marks)], ['import']);
    assert.equal(await page.locator('main').innerText(), text, 'the text is as it was');
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await page.locator('mark.found').count(), 0);
    assert.equal(await page.locator('main').innerText(), text);
    assert.deepEqual(problems, []);
  });
});

inPlace('own', 'file', 'what an address asks to mark stays text', async ({ open }) => {
  const path = `search.html?q=x&mark=${encodeURIComponent('<img src=x onerror=alert(1)>')}`;
  await open(path, async ({ page, problems }) => {
    await page.locator('.found-bar').waitFor();
    assert.equal(await page.locator('img').count(), 0);
    assert.deepEqual(problems, []);
  });
});

inPlace('own', 'file', 'the bar below the page is accessible and not printed', async ({ open }) => {
  const [id = ''] = scan(samplesOf('own'), 'import', false);
  for (const look of LOOKS) {
    await open(
      `code/${id}.html?exact=import`,
      async ({ page }) => {
        await page.locator('.found-bar').waitFor();
        assert.deepEqual(await accessibilityProblems(page), [], look.name);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('.found-bar').isVisible(), false);
      },
      { look },
    );
  }
});

/** A piece of code that occurs once, far down in the longest sample and late in its line. */
function lateAndAside(): { id: string; piece: string } {
  const [longest] = samplesOf('own').toSorted((a, b) => linesOf(b).length - linesOf(a).length);
  const lines = longest === undefined ? [] : linesOf(longest).slice(-8);
  const line = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return { id: longest?.id ?? '', piece: line.slice(-18).trim() };
}

function linesOf({ code }: Sample): string[] {
  return code.split('\n');
}

/** Whether the first place that is marked lies in the window and in its block of code. */
function isFirstSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [first] = CSS.highlights.get('found') ?? [];
    if (!(first instanceof Range)) throw new Error('nothing is marked');
    const { top, bottom, left, right } = first.getBoundingClientRect();
    const block = first.startContainer.parentElement?.closest('pre')?.getBoundingClientRect();
    const bar = document.querySelector('.found-bar')?.getBoundingClientRect();
    if (block === undefined || bar === undefined) throw new Error('no code, or no bar');
    return top > 0 && bottom < bar.top && left >= block.left && right <= block.right;
  });
}

/** What is marked, as highlights. */
function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}
