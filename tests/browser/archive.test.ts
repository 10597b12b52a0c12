import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { planBuild } from '../../scripts/lib/build/plan.ts';
import { packWhole } from '../../scripts/lib/pack/archives.ts';
import { readPosts } from '../../scripts/lib/pack/subsets.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { phrasesOf } from '../hubs/phrases.ts';
import { samplesOf, scan } from '../hubs/samples.ts';
import { unzip } from '../pack/unzip.ts';
import { browserTest } from './harness/browser.ts';
import { DESK_LIGHT } from './harness/looks.ts';
import { folderAddress } from './harness/places.ts';
import { visit } from './harness/visit.ts';
import type { Visit } from './harness/visit.ts';
import { CodePage } from './pages/code-page.ts';
import { SearchPage } from './pages/search-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf taken ü-'));
after(() => rmSync(folder, { recursive: true }));

browserTest('the unpacked archive, from disk without a network', async (browser, t) => {
  const home = await folderAddress(await unpacked(), 'file');
  const open = (path: string, body: (visit: Visit) => Promise<void>): Promise<void> =>
    visit(browser, { home, path: 'index.html', look: DESK_LIGHT }, async (opened) => {
      await opened.context.setOffline(true);
      await opened.page.goto(home + path);
      await body(opened);
      assert.deepEqual(opened.problems, []);
    });

  const phrase = phrasesOf(join(ROOT, 'content/dumps'))[0]?.phrase ?? '';
  await t.test(`finds the phrase “${phrase}”`, () =>
    open(SearchPage.path(`"${phrase}"`), async ({ page }) => {
      assert.ok((await new SearchPage(page).posts()) > 0);
    }),
  );

  const samples = samplesOf('own');
  const flag =
    /(?<=\s)--[a-z]+-[a-z-]+/.exec(samples.map(({ code }) => code).join('\n'))?.[0] ?? '';
  await t.test(`finds every sample with the flag ${flag}`, () =>
    open(CodePage.path(flag), async ({ page }) => {
      const shown = await new CodePage(page).ids();
      assert.deepEqual(shown.toSorted(), [...scan(samples, flag, false)].sort());
      assert.ok(shown.length > 0);
    }),
  );

  const { number, slug } = await rareNumber();
  await t.test(`finds the post with the number ${number}`, () =>
    open(SearchPage.path(number), async ({ page }) => {
      const search = new SearchPage(page);
      await search.total();
      assert.ok((await search.slugs()).includes(slug), slug);
    }),
  );

  await t.test('says what it is and offers no archive', () =>
    open('offline.html', async ({ page }) => {
      const text = await page.locator('main').innerText();
      assert.match(text, /This is the whole hub/);
      assert.equal(await page.locator('a[download]').count(), 0);
    }),
  );
});

async function unpacked(): Promise<string> {
  const site = hubFolder('own');
  const plan = planBuild(ROOT, { out: site });
  const { file } = await packWhole({ plan, folder, posts: await readPosts(site) });
  const target = join(folder, 'unpacked');
  for (const [path, bytes] of await unzip(join(folder, file))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

/** A number with a point that stands in the text of one post only. */
async function rareNumber(): Promise<{ number: string; slug: string }> {
  const posts = await readPosts(hubFolder('own'));
  const texts = posts.map(({ page, slug }) => {
    const html = readFileSync(join(hubFolder('own'), page), 'utf8');
    const passages = [...html.matchAll(/<(?:p|td[^>]*)>([^<]+)/g)].map(([, text = '']) => text);
    return { slug, text: passages.join('\n') };
  });
  for (const { slug, text } of texts)
    for (const [number] of text.matchAll(/(?<=^|\s)\d+\.\d+(?=\s|$)/gm))
      if (texts.filter((other) => other.text.includes(number)).length === 1)
        return { number, slug };
  throw new Error('no post has a number of its own');
}
