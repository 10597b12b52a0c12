import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSitemap } from '../../../scripts/lib/build/sitemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-sitemap-'));
after(() => rmSync(folder, { recursive: true }));

test('pages that stand for others, saved texts and the missing page are left out', async () => {
  mkdirSync(join(folder, 'posts'));
  const pages: Readonly<Record<string, string>> = {
    'index.html': '',
    '404.html': '',
    'unsaved.html': '',
    'posts/a.html': '',
    'posts/a.source.html': '',
    'posts/old.html': '<meta name="robots" content="noindex">',
    'feed.json': '',
  };
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), html);
  assert.equal(await writeSitemap(folder, 'https://hub.example/'), 2);
  const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const urls = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  assert.deepEqual(urls, ['https://hub.example/index.html', 'https://hub.example/posts/a.html']);
});

test('a site whose pages all ask to stay away is listed all the same', async () => {
  const own = mkdtempSync(join(tmpdir(), 'postshelf-sitemap-'));
  const request = '<meta name="robots" content="noindex">';
  writeFileSync(join(own, 'index.html'), request);
  writeFileSync(join(own, 'a.html'), request);
  writeFileSync(join(own, 'moved.html'), request + request);
  assert.equal(await writeSitemap(own, 'https://hub.example'), 2);
  rmSync(own, { recursive: true });
});

test('beyond what one sitemap may hold there are several, and a list of them', async () => {
  assert.equal(await writeSitemap(folder, 'https://hub.example', 1), 2);
  const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  assert.match(text, /<sitemapindex/);
  const parts = [...text.matchAll(/<loc>https:\/\/hub\.example\/(.*?)<\/loc>/g)].map(
    ([, file]) => file,
  );
  assert.deepEqual(
    parts,
    readdirSync(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file)),
  );
  assert.match(readFileSync(join(folder, 'sitemap-2.xml'), 'utf8'), /posts\/a\.html/);
});
