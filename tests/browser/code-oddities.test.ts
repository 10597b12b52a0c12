import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { samplesOf, scan } from '../hubs/samples.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { CodePage } from './pages/code-page.ts';

const ODD = [
  '',
  '   ',
  '\u00a0\t ',
  'x'.repeat(3_000),
  '%',
  '%20',
  '\\',
  '\\\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '🚀',
  'a\u00a0b',
  'a\tb',
  '\u00a0import\u00a0',
  '"',
  "'",
  '`',
  '&amp;',
  '#',
  '?q=import',
  'a+b',
  'constructor',
  '__proto__',
  'İ',
  'ß',
  'Ａ',
];

/** With `re=1`: what means something in other dialects only, and what looks like flags. */
const PATTERNS = [
  '/import/g',
  'import/i',
  '^$',
  '$',
  '|',
  '()',
  '(?:)',
  '\\n',
  '.\\n.',
  '[^]',
  '=',
];

/** A repeat inside a repeat, and an end that no code has. */
const ENDLESS = '^(.+)+\\x01$';

inBothPlaces('own', 'odd queries are searched for as they stand', async ({ open, home }) => {
  const samples = samplesOf('own');
  await open('code/index.html', async ({ page, problems }) => {
    for (const query of ODD) {
      await page.goto(home + CodePage.path(query));
      const expected = query.trim() === '' ? [] : scan(samples, query, false);
      await assertAnswer(page, expected, query);
      assert.deepEqual(problems, [], query);
    }
  });
});

inBothPlaces('own', 'odd patterns find what a scan finds', async ({ open, home }) => {
  const samples = samplesOf('own');
  await open('code/index.html', async ({ page, problems }) => {
    for (const pattern of PATTERNS) {
      await page.goto(home + CodePage.path(pattern, true));
      const expression = new RegExp(pattern, 'im');
      const expected = samples.filter(({ code }) => expression.test(code)).map(({ id }) => id);
      await assertAnswer(page, expected.toSorted(), pattern);
      assert.deepEqual(problems, [], pattern);
    }
  });
});

inBothPlaces('own', 'a pattern that tries every way is stopped, the page goes on', async (site) => {
  await site.open(CodePage.path(ENDLESS, true), async ({ page }) => {
    const began = Date.now();
    assert.equal(await page.evaluate(() => document.title.length > 0), true);
    assert.ok(Date.now() - began < 2_000, 'the page answers meanwhile');
    const sentence = page.locator('main [role="status"]');
    await sentence.filter({ hasText: 'takes too long' }).waitFor();
    assert.equal(await page.locator('[data-total]').count(), 0);
    assert.equal(await page.locator('[data-sample-id]').count(), 0);
    await page.locator('main label.switch').click();
    await page.locator('main input[name="q"]').fill('import');
    await page.locator('[data-total]:not([data-total="0"])').waitFor();
  });
});

inBothPlaces('own', 'typing on stops a pattern that takes long', async ({ open }) => {
  await open(CodePage.path(ENDLESS, true), async ({ page }) => {
    await page.locator('main input[name="q"]').fill('import');
    await page.locator('[data-total]:not([data-total="0"])').waitFor({ timeout: 3_000 });
  });
});

inBothPlaces('own', 'back leads to the same answer with the same filters', async ({ open }) => {
  await open(CodePage.path('import'), async ({ page }) => {
    const code = new CodePage(page);
    await code.total();
    await page.locator('[data-part="facets"] input[name="lang"]').first().check();
    await page.waitForURL(/lang=/);
    const total = await code.total();
    const ids = await code.ids();
    await page.locator('[data-sample-id] a.id').first().click();
    await page.waitForURL(/code\/(?!index)/);
    await page.goBack();
    assert.equal(await code.total(), total);
    assert.deepEqual(await code.ids(), ids);
    assert.equal(await page.locator('[data-part="facets"] input:checked').count(), 1);
    await page.goForward();
    await page.waitForURL(/code\/(?!index)/);
  });
});

inBothPlaces('bench', 'facets count exactly what each would leave', async ({ open }) => {
  const samples = samplesOf('bench');
  for (const query of ['import', 'e', 'the ']) {
    const found = new Set(scan(samples, query, false));
    await open(CodePage.path(query), async ({ page }) => {
      await new CodePage(page).total();
      const rows = await page
        .locator('[data-part="facets"] label:has(input[name="lang"])')
        .evaluateAll((labels) =>
          labels.map((label) => ({
            lang: label.querySelector('input')?.value ?? '',
            count: Number(label.querySelector('data')?.value),
          })),
        );
      assert.ok(rows.length > 3);
      for (const { lang, count } of rows) {
        const expected = samples.filter((one) => one.lang === lang && found.has(one.id));
        assert.equal(count, expected.length, `${lang} of “${query}”`);
      }
    });
  }
});

async function assertAnswer(page: Page, expected: readonly string[], query: string): Promise<void> {
  const code = new CodePage(page);
  const told = JSON.stringify(query.slice(0, 60));
  assert.equal(await code.total(), expected.length, told);
  assert.deepEqual(await code.ids(), expected, told);
  assert.equal(await code.answer.count(), 1, told);
  assert.ok(await code.answer.isVisible(), told);
  assert.match(await code.answer.innerText(), /\w/, told);
}
