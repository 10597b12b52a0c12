import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { phrasesOf } from '../hubs/phrases.ts';
import { pagesOfEachKind, postPaths } from '../hubs/hub-pages.ts';
import { samplesOf, scan } from '../hubs/samples.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, LOOKS, PHONE_LIGHT } from './harness/looks.ts';
import { SearchDialog } from './pages/search-dialog.ts';

const DUMPS = join(import.meta.dirname, '../../content/dumps');
const [POST = ''] = postPaths('own');

for (const key of ['/', 'Control+k', 'Meta+k']) {
  inPlace('own', 'file', `${key} opens the search on pages of every kind`, async ({ open }) => {
    // The page that stands in for unsaved ones without a network has nothing to search with.
    const paths = pagesOfEachKind('own', 1).filter((path) => path !== 'unsaved.html');
    for (const path of paths) {
      await open(path, async ({ page, problems }) => {
        await page.evaluate(leaveField);
        await page.keyboard.press(key);
        assert.equal(await page.locator('input[name="q"]:focus').count(), 1, path);
        const { dialog } = new SearchDialog(page);
        assert.equal(await dialog.count(), path === 'search.html' ? 0 : 1, path);
        assert.deepEqual(problems, [], path);
      });
    }
  });
}

inBothPlaces('own', 'the dialog searches while one types, and Enter opens', async ({ open }) => {
  const [first] = phrasesOf(DUMPS);
  assert.ok(first);
  await open(POST, async ({ page, problems }) => {
    const search = new SearchDialog(page);
    await search.ask(first.phrase);
    const title = search.group('text').filter({ hasText: first.title });
    assert.equal(await title.count(), 1);
    assert.equal(await search.chosen.count(), 1, 'the first row is chosen');
    const address = await search.chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href === new URL(address ?? '', url.href).href);
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'a part of code is found character by character', async ({ open }) => {
  const query = 'boto3.client(';
  await open(POST, async ({ page, problems }) => {
    const search = new SearchDialog(page);
    const total = await search.ask(query);
    const matching = scan(samplesOf('own'), query, false);
    assert.ok(total >= matching.length && matching.length > 0);
    const all = search.dialog.locator('[data-group="code"] .all');
    assert.match(await all.innerText(), new RegExp(`^all ${matching.length}\\s`));
    const groups = await search.dialog.locator('[data-group]').evaluateAll(namesOfGroups);
    assert.equal(groups[0], 'code', 'what looks like code puts the code first');
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'the arrows choose, Escape closes, the focus comes back', async (site) => {
  await site.open(POST, async ({ page }) => {
    const search = new SearchDialog(page);
    const link = page.locator('main a').first();
    await link.focus();
    await search.ask('model');
    const rows = await search.rows.count();
    assert.ok(rows > 2);
    const chosen = (): Promise<string | null> => search.chosen.getAttribute('id');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    const second = await chosen();
    assert.notEqual(second, first);
    assert.equal(await search.field.getAttribute('aria-activedescendant'), second);
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(), await search.rows.last().getAttribute('id'), 'and round');
    assert.equal(await page.locator('input[name="q"]:focus').count(), 1);
    await page.keyboard.press('Tab');
    assert.equal(await search.dialog.getByLabel('Close').evaluate(hasFocus), true, 'Tab is Tab');
    await page.keyboard.press('Escape');
    assert.equal(await search.dialog.count(), 0);
    assert.equal(await link.evaluate(hasFocus), true);
  });
});

inBothPlaces('own', 'Enter without an answer leads to the search page', async ({ open }) => {
  await open(POST, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('model training');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=model\+training$|posts\/.*mark=/);
  });
});

inPlace('own', 'http', 'the field of the masthead opens it with what was typed', async (site) => {
  await site.open('posts/index.html', async ({ page }) => {
    const search = new SearchDialog(page);
    await page.locator('.masthead input').click();
    assert.equal(await search.dialog.count(), 1);
    await page.keyboard.press('Escape');
    await page.keyboard.type('a/b');
    assert.equal(await search.field.inputValue(), 'a/b');
  });
});

inPlace('own', 'http', 'nothing of it is loaded before it is opened', async ({ open }) => {
  const asked: string[] = [];
  const listen = {
    before: (page: Page) => void page.on('request', (request) => asked.push(request.url())),
  };
  await open(
    POST,
    async ({ page }) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        asked.filter((url) => /finder|pagefind|search\//.test(url)),
        [],
      );
      await new SearchDialog(page).ask('model');
      assert.ok(asked.some((url) => url.includes('pagefind')));
    },
    listen,
  );
});

inPlace('own', 'file', 'the dialog is accessible in every look', async ({ open }) => {
  for (const look of LOOKS) {
    await open(
      POST,
      async ({ page }) => {
        const search = new SearchDialog(page);
        assert.equal(await search.ask('zyxwvutsr'), 0);
        assert.deepEqual(await accessibilityProblems(page), [], `nothing, ${look.name}`);
        assert.ok((await search.ask('import')) > 0);
        assert.deepEqual(await accessibilityProblems(page), [], look.name);
      },
      { look },
    );
  }
});

inBothPlaces('own', 'a misspelling gets a suggestion that finds something', async ({ open }) => {
  await open(POST, async ({ page, problems }) => {
    const search = new SearchDialog(page);
    assert.equal(await search.ask('trainning'), 0);
    const offer = search.group('offers').filter({ hasText: 'training' });
    await offer.click();
    await page.waitForFunction(answersTo, 'training');
    assert.ok(Number(await search.answer.getAttribute('data-total')) > 0);
    assert.equal(await search.field.inputValue(), 'training');
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('own', 'recent searches are offered, and can be cleared', async ({ open, home }) => {
  await open('index.html', async ({ page }) => {
    const search = new SearchDialog(page);
    await search.ask('model');
    await page.keyboard.press('Enter');
    await page.waitForURL(/posts\//);
    await page.keyboard.press('/');
    const recent = search.group('recent');
    await recent.first().waitFor();
    assert.deepEqual(await recent.allInnerTexts(), ['model']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(answersTo, 'model');
    await search.field.fill('');
    await search.dialog.locator('[data-clear]').click();
    await recent.first().waitFor({ state: 'detached' });
    await page.goto(`${home}search.html`);
    assert.equal(await page.locator('[data-part="recent"]').isVisible(), false);
  });
});

inPlace('own', 'file', 'keys are named where there are keys', async ({ open }) => {
  for (const look of [PHONE_LIGHT, DESK_LIGHT])
    await open(
      POST,
      async ({ page }) => {
        const search = new SearchDialog(page);
        await search.ask('model');
        assert.equal(await search.dialog.getByText('move').isVisible(), look === DESK_LIGHT);
        assert.equal(await search.answer.isVisible(), true);
      },
      { look },
    );
});

/** Run in the page. */
function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}

function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement) field.blur();
}

function namesOfGroups(groups: Element[]): string[] {
  return groups.map((group) => group.getAttribute('data-group') ?? '');
}

function answersTo(query: string): boolean {
  const status = document.querySelector<HTMLElement>('dialog[open] [data-total]');
  return status?.dataset['query'] === query;
}
