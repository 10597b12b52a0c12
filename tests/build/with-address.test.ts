import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseSitemap } from 'sitemap';
import { planBuild } from '../../scripts/lib/build/plan.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { JsonFeedSchema } from '../../src/schemas/json-feed.ts';

const ADDRESS = 'https://hub.example/shelf';
const DUMPS = join(import.meta.dirname, 'dumps');
const folder = mkdtempSync(join(tmpdir(), 'postshelf-address-'));
const content = join(folder, 'content');
const out = join(folder, 'site');

before(() => {
  const options = ['--dumps', DUMPS, '--content', content, '--out', out];
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), ...options], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: `${ADDRESS}/` },
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

after(() => {
  rmSync(folder, { recursive: true });
  rmSync(planBuild(ROOT, { dumps: DUMPS, content, out }).cache, { recursive: true, force: true });
});

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}

test('the sitemap lists every page but those for missing and unsaved ones', async () => {
  const items = await parseSitemap(Readable.from([read('sitemap.xml')]));
  const pages = globSync('**/*.html', { cwd: out, exclude: ['404.html', 'unsaved.html'] });
  assert.deepEqual(
    items.map(({ url }) => url),
    pages.map((page) => `${ADDRESS}/${page.replaceAll('\\', '/')}`).toSorted(),
  );
});

test('a page says its address, a post its card', () => {
  for (const page of globSync('posts/*.html', { cwd: out })) {
    const html = read(page);
    assert.ok(html.includes(`<link rel="canonical" href="${ADDRESS}/${page}">`), page);
    assert.ok(html.includes(`<meta property="og:url" content="${ADDRESS}/${page}">`), page);
    const slug = page.slice('posts/'.length, -'.html'.length);
    const card = `<meta property="og:image" content="${ADDRESS}/cards/${slug}.png">`;
    assert.equal(html.includes(card), slug !== 'index', page);
  }
});

test('feed, llms.txt and Markdown have absolute addresses', () => {
  const { items } = JsonFeedSchema.parse(JSON.parse(read('feed.json')));
  for (const { id, url, _postshelf } of items) {
    assert.equal(url, `${ADDRESS}/${_postshelf.page}`);
    assert.equal(id, url);
    assert.ok(read('llms.txt').includes(`](${ADDRESS}/${_postshelf.markdown})`));
    assert.ok(read(_postshelf.markdown).includes(`page: ${url}\n`));
    assert.ok(existsSync(join(out, _postshelf.page)));
  }
});

test('links of the pages stay relative', () => {
  const html = read('index.html').replace(/<head>.*<\/head>/s, '');
  assert.ok(!html.includes(ADDRESS));
});
