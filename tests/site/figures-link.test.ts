import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { hubFolder } from '../hubs/hubs.ts';
import type { NumbersFile } from '../../src/lib/numbers/number-row.ts';

const FACT = /metrics\/index\.html\?post=([^"]+)"[^>]*>\s*<b[^>]*>([\d,]+)</;

/** Figures by slug, as the page of numbers loads them. */
function figuresByPost(hub: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const postshelfCode = (_: string, { posts, rows }: NumbersFile): void => {
    for (const { post } of rows) {
      const { slug = '' } = posts[post] ?? {};
      counts[slug] = (counts[slug] ?? 0) + 1;
    }
  };
  runInNewContext(readFileSync(join(hub, 'metrics/numbers.js'), 'utf8'), { postshelfCode });
  return counts;
}

test('posts tell their figures and lead to them; those without any do not', () => {
  const hub = hubFolder('own');
  const told: Record<string, number> = {};
  for (const file of readdirSync(join(hub, 'posts')).filter((name) => name.endsWith('.html'))) {
    const [, slug, count] = FACT.exec(readFileSync(join(hub, 'posts', file), 'utf8')) ?? [];
    if (slug === undefined || count === undefined) continue;
    assert.equal(file, `${slug}.html`);
    told[slug] = Number(count.replaceAll(',', ''));
  }
  assert.ok(Object.keys(told).length > 0);
  assert.deepEqual(told, figuresByPost(hub));
});
