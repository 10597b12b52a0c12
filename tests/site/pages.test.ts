import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { hubFolder, HUB_NAMES } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';
import { isExternal, readSite, referencesOf } from './site-pages.ts';
import type { SitePage } from './site-pages.ts';
import { visibleText } from './tags.ts';

/** Words that only stand on a page when a value was missing. */
const MISSING_VALUE = /\b(undefined|NaN|null)\b|\[object \w+\]/;

for (const hub of HUB_NAMES.filter((name) => name !== 'bench')) {
  const reason = 'POSTSHELF_SHARED is not set';
  const skip = hub === 'seeds' && sharedFolder() === null ? reason : false;
  describe(`pages of the ${hub} hub`, { skip }, () => {
    if (skip === false) checkPages(hub);
  });
}

function checkPages(hub: HubName): void {
  const folder = hubFolder(hub);
  const pages = readSite(hub);
  const references = referencesOf(pages);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('are more than a front page', () => {
    assert.ok(pages.length > 5, `only ${pages.length} pages`);
  });

  test('have every id once', () => {
    assertNone(pages, ({ ids }) => ids.filter((id, place) => ids.indexOf(id) !== place));
  });

  test('have one main heading, a language and a title', () => {
    assertNone(pages, ({ html, tags }) => [
      ...(tags.filter(({ name }) => name === 'h1').length === 1 ? [] : ['not one h1']),
      ...(tags[0]?.attributes.get('lang') === 'en' ? [] : ['no language']),
      ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
    ]);
  });

  test('have titles of their own, but for posts that were published twice', () => {
    const titles = pages
      .filter(({ path }) => hub === 'own' || !path.startsWith('posts/'))
      .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? '');
    const twice = titles.filter((title, place) => titles.indexOf(title) !== place);
    assert.deepEqual(twice, []);
  });

  test('point to files that are there, by relative addresses', () => {
    const dead = references.flatMap(({ page, url, tag }) => {
      if (isExternal(url)) return tag.name === 'a' || tag.name === 'link' ? [] : [at(page, url)];
      if (url.startsWith('/')) return [`${at(page, url)} is absolute`];
      const path = targetOf(page, url);
      return existsSync(join(folder, path)) ? [] : [at(page, url)];
    });
    assert.deepEqual(dead.slice(0, 20), []);
  });

  test('point to fragments that are there', () => {
    const dead = references.flatMap(({ page, url }) => {
      const fragment = decodeURIComponent(url.split('#')[1] ?? '');
      if (isExternal(url) || fragment === '') return [];
      const target = byPath.get(targetOf(page, url));
      return target === undefined || target.ids.includes(fragment) ? [] : [at(page, url)];
    });
    assert.deepEqual(dead.slice(0, 20), []);
  });

  test('load classic scripts and nothing from other hosts', () => {
    assertNone(pages, ({ tags }) =>
      tags.flatMap(({ name, attributes }) => {
        if (name === 'script' && attributes.get('type') === 'module') return ['a module script'];
        const foreign = name === 'link' && isExternal(attributes.get('href') ?? '');
        const loads = /stylesheet|preload|icon/.test(attributes.get('rel') ?? '');
        return foreign && loads ? [`loads ${attributes.get('href')}`] : [];
      }),
    );
  });

  test('carry no styles inline, but for those that are shown at any depth', () => {
    assertNone(pages, ({ path, tags }) =>
      ['404.html', 'unsaved.html'].includes(path)
        ? []
        : tags.filter(({ name }) => name === 'style').map(() => '<style>'),
    );
  });

  test('show no missing value', () => {
    assertNone(
      pages.filter(({ path }) => !/^(posts|code)\/(?!index)/.test(path)),
      ({ html }) => MISSING_VALUE.exec(visibleText(html))?.slice(0, 1) ?? [],
    );
  });

  test('hold no path of this machine', () => {
    assertNone(pages, ({ html }) => [folder, process.cwd()].filter((path) => html.includes(path)));
  });

  test('ask search engines to stay away exactly when the posts are not ours', () => {
    const asked = pages.filter(({ html }) => html.includes('content="noindex"')).length;
    assert.equal(asked, hub === 'own' ? 0 : pages.length);
  });
}

function targetOf(page: SitePage, url: string): string {
  const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  return path === '' ? page.path : posix.join(posix.dirname(page.path), path);
}

function at(page: SitePage, url: string): string {
  return `${page.path}: ${url}`;
}

function assertNone(pages: readonly SitePage[], find: (page: SitePage) => readonly string[]): void {
  const found = pages.flatMap((page) => find(page).map((problem) => `${page.path}: ${problem}`));
  assert.deepEqual(found.slice(0, 20), []);
}
