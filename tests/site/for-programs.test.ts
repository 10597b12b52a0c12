import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { JsonFeedSchema } from '../../src/schemas/json-feed.ts';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { readSite } from './site-pages.ts';

const GraphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
});
const STRUCTURED = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

for (const hub of ['own', 'hostile'] as const) {
  describe(`what the ${hub} hub tells programs`, () => {
    checkHub(hub);
  });
}

function checkHub(hub: HubName): void {
  const read = (file: string): string => readFileSync(join(hubFolder(hub), file), 'utf8');

  test('feed.json holds every post once', () => {
    const { items } = JsonFeedSchema.parse(JSON.parse(read('feed.json')));
    const pages = items.map((item) => item._postshelf.page);
    assert.deepEqual(pages.toSorted(), postPaths(hub));
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  test('llms.txt has the form of llmstxt.org and names every post', () => {
    const text = read('llms.txt');
    assert.match(text, /^# \S.*\n\n> \S.*\n/);
    assert.equal(text.match(/^# /gm)?.length, 1);
    const [, ...sections] = text.split(/^## /m);
    assert.ok(sections.length > 0);
    const links = sections.flatMap((section) => {
      const [, ...lines] = section.trim().split('\n');
      return lines.filter((line) => line !== '');
    });
    const files = links.map((link) => /^- \[.+?\]\(([^()\s]+)\)(?:: .+)?$/.exec(link)?.[1] ?? link);
    for (const file of files) assert.ok(existsSync(join(hubFolder(hub), file)), file);
    const posts = files.filter((file) => file.startsWith('posts/'));
    assert.deepEqual(
      posts.toSorted(),
      postPaths(hub).map((path) => path.replace(/html$/, 'md')),
    );
  });

  test('llms-full.txt holds the Markdown of every post', () => {
    const text = read('llms-full.txt');
    for (const path of postPaths(hub)) assert.ok(text.includes(read(path.replace(/html$/, 'md'))));
  });

  test('posts, samples and tables are described in words of schema.org, and nothing else ends the script', () => {
    for (const { path, html } of readSite(hub)) {
      const scripts = [...html.matchAll(STRUCTURED)].map(([, json]) => json ?? '');
      const type = typeOf(path);
      if (type === undefined) continue;
      assert.equal(scripts.length, 1, path);
      const { '@graph': things } = GraphSchema.parse(JSON.parse(scripts[0] ?? ''));
      const types = things.map((thing) => thing['@type']);
      assert.equal(types[0], type, path);
      assert.ok(types.includes('BreadcrumbList'), path);
    }
  });

  test('steps of schema.org lead to steps of the page', () => {
    for (const { path, html, ids } of readSite(hub)) {
      if (!postPaths(hub).includes(path)) continue;
      for (const url of html.match(/(?<="url":")[^"]*#[^"]+/g) ?? []) {
        assert.ok(ids.includes(url.slice(url.indexOf('#') + 1)), `${path}: ${url}`);
        assert.equal(new URL(url, `http://hub/${path}`).pathname, `/${path}`);
      }
    }
  });

  test('without the address of the site nothing claims one', () => {
    assert.ok(!existsSync(join(hubFolder(hub), 'sitemap.xml')));
    for (const { path, html } of readSite(hub))
      assert.doesNotMatch(html, /rel="canonical"|og:url|og:image/, path);
  });
}

/** What a page is about in the words of schema.org; undefined when it need not say. */
function typeOf(path: string): string | undefined {
  if (/^posts\/(?!index\.)[^.]+\.html$/.test(path)) return 'TechArticle';
  if (/^metrics\/(?!index\.)/.test(path)) return 'Dataset';
  return /^code\/(?!index\.)/.test(path) ? 'SoftwareSourceCode' : undefined;
}

test('an undated hub has no Atom feed and names none', () => {
  assert.ok(!existsSync(join(hubFolder('hostile'), 'feed.xml')));
  assert.ok(existsSync(join(hubFolder('own'), 'feed.xml')));
  for (const [hub, named] of [
    ['own', true],
    ['hostile', false],
  ] as const) {
    const home = readFileSync(join(hubFolder(hub), 'index.html'), 'utf8');
    assert.equal(home.includes('application/atom+xml'), named);
    assert.ok(home.includes('href="feed.json"'));
  }
});
