import assert from 'node:assert/strict';
import { appendFileSync, cpSync, globSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { nameBuild } from '../../scripts/lib/build/name-build.ts';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { samplesOf } from '../hubs/samples.ts';
import { browserTest } from './harness/browser.ts';
import { startHost } from './harness/host.ts';
import type { Host } from './harness/host.ts';
import { watchRequests } from './harness/open-requests.ts';
import { CodePage } from './pages/code-page.ts';
import { DevicePage, lookForUpdate, workerReady } from './pages/device-page.ts';
import { SearchPage } from './pages/search-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-kept-'));
after(() => rmSync(folder, { recursive: true }));

/** A small one: every test loads it anew. */
const HUB = 'hostile';

/** Every script, style and page of a build carries its name, so that a mixture shows. */
const COMMENTS: Readonly<Record<string, (name: string) => string>> = {
  html: (name) => `<!--build ${name}-->`,
  css: (name) => `/*build ${name}*/`,
  js: (name) => `/*build ${name}*/`,
};

const builds = new Map<string, Promise<string>>();

function buildNamed(name: 'A' | 'B'): Promise<string> {
  const known = builds.get(name) ?? makeBuild(name);
  builds.set(name, known);
  return known;
}

async function makeBuild(name: string): Promise<string> {
  const target = join(folder, name);
  cpSync(realpathSync(hubFolder(HUB)), target, { recursive: true });
  for (const [extension, comment] of Object.entries(COMMENTS))
    for (const path of globSync(`**/*.${extension}`, { cwd: target, exclude: ['pagefind/**'] }))
      appendFileSync(join(target, path), comment(name));
  await nameBuild(target);
  return target;
}

interface Device {
  host: Host;
  context: BrowserContext;
  page: Page;
  /** Names of the builds that the page's parts came from, since last asked. */
  builds(): Promise<string[]>;
}

function deviceTest(name: string, body: (device: Device) => Promise<void>): void {
  browserTest(name, async (browser) => {
    const host = await startHost(await buildNamed('A'));
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    const openRequests = watchRequests(context);
    try {
      const page = await context.newPage();
      const seen: Promise<string>[] = [];
      page.on('response', (response) => {
        seen.push(response.text().catch(() => ''));
      });
      const builds = async (): Promise<string[]> => {
        const texts = await Promise.all(seen.splice(0));
        return [
          ...new Set(texts.flatMap((text) => /build ([AB])(?:-->|\*\/)/.exec(text)?.[1] ?? [])),
        ];
      };
      await page.goto(`${host.home}index.html`);
      await workerReady(page);
      await isKept(page, `${host.home}index.html`);
      await body({ host, context, page, builds });
    } catch (error) {
      const open = openRequests().join('\n');
      throw new Error(`${String(error)}\nnot answered yet:\n${open}`, { cause: error });
    } finally {
      await context.close();
      host.close();
    }
  });
}

const [FIRST = '', SECOND = ''] = postPaths(HUB);

async function keepAll({ host, page }: Device): Promise<void> {
  await page.goto(host.home + DevicePage.path);
  await new DevicePage(page).keepAll();
}

/** The worker is told of the first page, which was there before it, and keeps it in its own time. */
async function isKept(page: Page, address: string): Promise<void> {
  await page.waitForFunction(async (url) => (await caches.match(url)) !== undefined, address);
}

function heading(page: Page): Promise<string> {
  return page.locator('h1').innerText();
}

/** Loads a part as the page itself would. */
function loadFrom(page: Page, address: string): Promise<string> {
  return page.evaluate(async (part) => (await fetch(part)).text(), address);
}

/** What stands in the cache of each build, by the build's own name. */
function keptFiles(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('postshelf '));
    const counts = names.map(async (name) => [
      name,
      (await (await caches.open(name)).keys()).length,
    ]);
    return Object.fromEntries(await Promise.all(counts));
  });
}

deviceTest('a page that was opened is there without a network', async ({ host, page }) => {
  await page.goto(host.home + FIRST);
  const title = await heading(page);
  host.breakAfter(0);
  await page.reload();
  assert.equal(await heading(page), title);
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  assert.notEqual(family, '"Times New Roman"');
  await page.goto(host.home);
  assert.match(await heading(page), /on machine learning/);
});

deviceTest('a page that was not opened is explained, with a way back', async ({ host, page }) => {
  host.breakAfter(0);
  const response = await page.goto(host.home + SECOND);
  assert.equal(response?.status(), 503);
  assert.equal(await heading(page), 'Not on this device');
  assert.ok((await page.locator('main').innerText()).includes(SECOND));
  await page.getByRole('link', { name: 'To the shelf' }).click();
  await page.waitForURL(/\/hub\/index\.html$/);
  assert.match(await heading(page), /on machine learning/);
});

deviceTest('all pages kept: everything is read and searched without a network', async (device) => {
  await keepAll(device);
  const { host, page } = device;
  host.breakAfter(0);
  for (const path of [SECOND, 'posts/index.html', 'code/index.html', 'docs/from-disk.html']) {
    const response = await page.goto(host.home + path);
    assert.equal(response?.status(), 200, path);
  }
  await page.goto(host.home + SearchPage.path('table'));
  assert.ok((await new SearchPage(page).posts()) > 0);
  const piece = samplesOf(HUB)[0]?.code.slice(0, 8) ?? '';
  await page.goto(host.home + CodePage.path(piece));
  assert.ok((await new CodePage(page).ids()).length > 0, piece);
});

deviceTest('keeping all goes on where the network was lost', async ({ host, page }) => {
  await page.goto(host.home + DevicePage.path);
  const device = new DevicePage(page);
  host.breakAfter(40);
  await device.failsWith(/The network was lost/);
  const [before = 0] = Object.values(await keptFiles(page));
  host.mend();
  await device.keepAll();
  const [all = 0] = Object.values(await keptFiles(page));
  assert.ok(before > 20 && before < all, `${String(before)} of ${String(all)}`);
});

deviceTest('a new build leaves open pages alone and is never mixed', async (device) => {
  await keepAll(device);
  const { host, context, page, builds } = device;
  await page.goto(host.home + FIRST);
  host.serve(await buildNamed('B'));
  // A part that the open page loads late is of its own build.
  assert.match(await loadFrom(page, '../code/names.js'), /build A/);
  assert.deepEqual(await builds(), ['A']);
  await page.goto(host.home + SECOND);
  assert.deepEqual(await builds(), ['B'], 'the next page comes from the host as a whole');
  assert.equal(await lookForUpdate(page), 'installed');
  const other = await context.newPage();
  await page.close();
  await other.goto('about:blank');
  await other.goto(host.home + FIRST);
  await workerReady(other);
  host.breakAfter(0);
  for (const path of [FIRST, SECOND, 'search.html', 'index.html']) {
    assert.match((await (await other.goto(host.home + path))?.text()) ?? '', /build B/, path);
    const root = path.includes('/') ? '../' : '';
    assert.match(await loadFrom(other, `${root}code/names.js`), /build B/, path);
  }
  assert.equal(Object.keys(await keptFiles(other)).length, 1, 'the older build is gone');
});

deviceTest('an update that is interrupted leaves the older build whole', async (device) => {
  await keepAll(device);
  const { host, page, builds } = device;
  host.serve(await buildNamed('B'));
  host.breakAfter(40);
  assert.equal(await lookForUpdate(page), 'redundant');
  host.breakAfter(0);
  await builds();
  for (const path of [FIRST, SECOND, 'search.html']) {
    assert.match((await (await page.goto(host.home + path))?.text()) ?? '', /build A/, path);
  }
  assert.deepEqual(await builds(), ['A']);
  host.mend();
  assert.equal(await lookForUpdate(page), 'installed');
});

deviceTest('without room on the device pages are still shown, and it is said', async (device) => {
  const { host, context, page } = device;
  const session = await context.newCDPSession(page);
  await page.goto(host.home + DevicePage.path);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 200_000 });
  await new DevicePage(page).failsWith(/no room for more/);
  await page.goto(host.home + SECOND);
  assert.notEqual(await heading(page), 'Not on this device');
});

deviceTest('removed is removed, until the reader asks again', async (device) => {
  await keepAll(device);
  const { host, page } = device;
  await new DevicePage(page).remove.click();
  await page.getByText('Nothing is kept on this device').waitFor();
  await page.goto(host.home + FIRST);
  await page.waitForLoadState('networkidle');
  const left = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  assert.deepEqual(left, [[], 0]);
  await keepAll(device);
});

deviceTest('an update for which there is no room leaves the older build whole', async (device) => {
  await keepAll(device);
  const { host, context, page } = device;
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 300_000 });
  host.serve(await buildNamed('B'));
  assert.equal(await lookForUpdate(page), 'redundant');
  host.breakAfter(0);
  assert.match((await (await page.goto(host.home + SECOND))?.text()) ?? '', /build A/);
});

deviceTest('the hub can be installed as an app', async ({ host, context, page }) => {
  const session = await context.newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(url, `${host.home}manifest.webmanifest`);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window without a history of its own, as every test has, cannot install anything.
  const real = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  assert.deepEqual(real, []);
});
