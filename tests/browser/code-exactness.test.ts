import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { samplesOf } from '../hubs/samples.ts';
import { queriesFrom } from '../scale/queries.ts';
import { sharedFolder } from '../shared.ts';
import { inBothPlaces } from './harness/in-places.ts';

/** Identifiers, flags, calls, paths and phrases of the hub's own samples. */
const FROM_SAMPLES = 150;

/** Operators, flags, pieces and oddities of our own. */
const FIXED =
  `= == === != => -> <- <= >= := += ** // && || ?? ?. :: << >> ++ -- ! @ # $ % ^ & * ~ | \\ / .
, ; : ( ) [ ] { } () [] {} (( )) ]] }} ${'$'}{ $( \\n \\t " ' \` "" '' """ i x 0 1 é ü ß -- -v --help --name -m
../ ./ /usr /tmp http:// https:// .py .json .yaml np. os.path self. __init__ __name__ import Import
IMPORT true True TRUE def class return None null`.split(/\s+/);
const PHRASES = [
  'import os',
  '  import os  ',
  'if x',
  ') {',
  '): ',
  '    return',
  'zyxwvutsrq',
  '<b>&amp;</b>',
  'Übergröße',
  'übergröße',
];
const PATTERNS = [
  '^import ',
  ';$',
  '\\bself\\b',
  'def \\w+\\(',
  '[A-Z]{3,}_[A-Z]+',
  '(?:get|set)_\\w+',
  'a.{2,6}z',
  'x*',
  '\\d+\\.\\d+',
  'import (os|sys)',
  '"[^"]*"',
  '\\.',
  'no(such)?thing{2}',
];
const BROKEN = ['(', '[a', 'a{2,1}', '*', '\\'];

/** So many samples are shown at once; further ones are read when they come near. */
const AT_ONCE = 12;

const AnswerSchema = z.object({
  total: z.number().nullable(),
  ids: z.array(z.string()),
  sentence: z.string(),
});
type Answer = z.output<typeof AnswerSchema>;

if (sharedFolder() === null) {
  test('code search on the hub of public posts', (t) => t.skip('POSTSHELF_SHARED is not set'));
} else {
  inBothPlaces('bench', 'what is found is what a scan finds', async ({ open }) => {
    const samples = samplesOf('bench');
    assert.ok(samples.length > 500, `${samples.length} samples`);
    const texts = [...queriesFrom(samples, FROM_SAMPLES), ...FIXED, ...PHRASES];
    assert.ok(texts.length >= 200);
    await open('code/index.html', async ({ page, problems }) => {
      for (const text of texts) {
        const found = samples.filter(({ code }) => holds(code, text.trim()));
        assertSame(await ask(page, text, false), found, text);
      }
      for (const pattern of PATTERNS) {
        const expression = new RegExp(pattern, /\p{Lu}/u.test(pattern) ? 'm' : 'im');
        const found = samples.filter(({ code }) => expression.test(code));
        const answer = await ask(page, pattern, true);
        assertSame(answer, found, `/${pattern}/`);
        assert.equal(matchesTold(answer), placesIn(found, expression), `places of /${pattern}/`);
      }
      for (const pattern of BROKEN) {
        const { total, ids } = await ask(page, pattern, true);
        assert.deepEqual({ total, ids }, { total: 0, ids: [] }, pattern);
        assert.match(await page.locator('[data-total]').innerText(), /regular expression/i);
      }
      assert.deepEqual(problems, []);
    });
  });

  inBothPlaces('bench', 'samples that are only named are read where one gets to', async (site) => {
    const query = 'import';
    const found = samplesOf('bench').filter(({ code }) => holds(code, query));
    await site.open(`code/index.html?q=${query}`, async ({ page, problems }) => {
      const sentence = page.locator('[data-total]');
      await sentence.waitFor();
      assert.match(
        await sentence.innerText(),
        new RegExp(`In ${found.length} samples of \\d+ posts`),
      );
      const frames = page.locator('[data-sample-id]');
      assert.equal(await frames.count(), found.length);
      const last = frames.last();
      assert.equal(await last.locator('mark').count(), 0);
      await last.scrollIntoViewIfNeeded();
      await last.locator('mark').first().waitFor();
      const title = page.locator('.in-post').last().locator('h3');
      assert.ok(await title.locator('a[href*="posts/"]').count());
      const drawn = await page.locator('[data-sample-id]:has(mark)').count();
      assert.ok(drawn > AT_ONCE && drawn < found.length, `${drawn} of ${found.length} drawn`);
      assert.deepEqual(problems, []);
    });
  });
}

function holds(code: string, query: string): boolean {
  const isMinded = /\p{Lu}/u.test(query);
  return isMinded ? code.includes(query) : code.toLowerCase().includes(query.toLowerCase());
}

/** Places where an expression matches something. */
function placesIn(samples: readonly { code: string }[], { source, flags }: RegExp): number {
  const all = new RegExp(source, `g${flags}`);
  const texts = samples.flatMap(({ code }) => [...code.matchAll(all)].map(([text]) => text));
  return texts.filter((text) => text !== '').length;
}

/** The number of matches in `35 matches in 18 samples …`; 0 where samples are counted only. */
function matchesTold({ sentence }: Answer): number {
  return Number(/^([\d\s,]+)match/u.exec(sentence)?.[1]?.replaceAll(/\D/gu, '') ?? 0);
}

function assertSame(answer: Answer, found: readonly { id: string }[], query: string): void {
  assert.equal(answer.total, found.length, `count of “${query}”`);
  const expected = found.map(({ id }) => id).toSorted();
  assert.deepEqual(answer.ids.toSorted(), expected, `samples of “${query}”`);
}

/** Puts a query into the field, waits for the complete answer, reads it off the page. */
async function ask(page: Page, text: string, isPattern: boolean): Promise<Answer> {
  const answer: unknown = await page.evaluate(
    async ([query, pattern]) => {
      const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
      const box = document.querySelector<HTMLInputElement>('main input[name="re"]');
      if (field === null || box === null) return null;
      field.value = query;
      box.checked = pattern;
      field.form?.requestSubmit();
      while (document.querySelector('[data-total]') === null)
        await new Promise((done) => setTimeout(done, 4));
      const told = document.querySelector<HTMLElement>('[data-total]');
      const hits = document.querySelectorAll<HTMLElement>('[data-sample-id]');
      return {
        total: told === null ? null : Number(told.dataset['total']),
        ids: [...hits].map((hit) => hit.dataset['sampleId'] ?? ''),
        sentence: told?.innerText ?? '',
      };
    },
    [text, isPattern] as const,
  );
  return AnswerSchema.parse(answer);
}
