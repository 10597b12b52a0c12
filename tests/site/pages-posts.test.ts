import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { sharedFolder } from '../shared.ts';
import { readSite } from './site-pages.ts';
import type { SitePage } from './site-pages.ts';
import type { Tag } from './tags.ts';

/** Ids of parts: a letter for the kind, then six of Crockford’s base 32. */
const SHORT_ID = { sample: /^c[0-9a-hjkmnp-tv-z]{6}$/, table: /^d[0-9a-hjkmnp-tv-z]{6}$/ };
const STEP_ID = /^step-t[0-9a-hjkmnp-tv-z]{6}$/;

for (const hub of ['own', 'seeds'] as const) {
  const skip = hub === 'seeds' && sharedFolder() === null ? 'POSTSHELF_SHARED is not set' : false;
  describe(`posts of the ${hub} hub`, { skip }, () => {
    if (skip === false) checkPosts(readSite(hub).filter(isPost));
  });
}

function checkPosts(posts: readonly SitePage[]): void {
  test('have sections with ids, marks and no level left out', () => {
    const found = posts.flatMap(({ path, tags }) => {
      const levels = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
      const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
      return jumps.map((level) => `${path}: h${level} after a level above it is missing`);
    });
    assert.deepEqual(found, []);
  });

  test('have steps that say their number and can be linked to', () => {
    const steps = posts.flatMap((post) => withClass(post, 'li', 'step'));
    assert.ok(steps.length > 0, 'there is no step at all');
    const wrong = steps.filter(
      ({ attributes }) =>
        !STEP_ID.test(attributes.get('id') ?? '') ||
        !/^[1-9]\d*$/.test(attributes.get('data-step') ?? ''),
    );
    assert.deepEqual(wrong, []);
  });

  test('have steps whose numbers are those that the list shows', () => {
    const wrong = posts.flatMap((post) =>
      shownNumbers(post).filter(({ shown, said }) => shown !== said),
    );
    assert.deepEqual(wrong, []);
  });

  test('have samples with language, role, id and a copy button', () => {
    const samples = posts.flatMap((post) => withClass(post, 'figure', 'sample'));
    assert.ok(samples.length > 0, 'there is no sample at all');
    const wrong = samples.filter(
      ({ attributes }) =>
        !SHORT_ID.sample.test(attributes.get('id') ?? '') ||
        !attributes.get('data-lang') ||
        !/^(code|output)$/.test(attributes.get('data-role') ?? ''),
    );
    assert.deepEqual(wrong, []);
    const buttons = posts.flatMap(({ tags }) =>
      tags.filter((tag) => tag.attributes.has('data-copy')),
    );
    assert.equal(buttons.length, samples.length);
  });

  test('have tables with ids inside a region that scrolls by keyboard', () => {
    const tables = posts.flatMap((post) => withClass(post, 'figure', 'table'));
    assert.ok(tables.length > 0, 'there is no table at all');
    const wrong = tables.filter(
      ({ attributes }) => !SHORT_ID.table.test(attributes.get('id') ?? ''),
    );
    assert.deepEqual(wrong, []);
    const regions = posts.flatMap((post) =>
      withClass(post, 'div', 'scroll').filter(
        ({ attributes }) => attributes.get('tabindex') === '0' && attributes.get('aria-label'),
      ),
    );
    assert.equal(regions.length, tables.length);
  });
}

function isPost({ path }: SitePage): boolean {
  return path.startsWith('posts/') && path !== 'posts/index.html' && !path.includes('.source.');
}

function withClass({ tags }: SitePage, tag: string, name: string): Tag[] {
  return tags.filter(
    (other) =>
      other.name === tag && (other.attributes.get('class') ?? '').split(/\s+/).includes(name),
  );
}

/** Steps of a post with the number that `start` and the place in the list give them. */
function shownNumbers({ html }: SitePage): { id: string; shown: number; said: number }[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('li[data-step]')].map((step) => {
    const { parentElement: list } = step;
    const place = [...(list?.children ?? [])].indexOf(step);
    const shown = Number(list?.getAttribute('start') ?? 1) + place;
    return { id: step.id, shown, said: Number(step.getAttribute('data-step')) };
  });
}
