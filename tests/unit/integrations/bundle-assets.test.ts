import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { bundleAssets } from '../../../src/integrations/bundle-assets.ts';

function project(t: TestContext, files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('each file of its own becomes a bundle, files that are imported become part of one', async (t) => {
  const root = project(t, {
    'src/styles/site.css': "@import './tokens.css';\nb { color: var(--ink) }",
    'src/styles/tokens.css': ':root { --ink: light-dark(#000, #fff) }',
    'src/client/search.ts': "import { find } from './find.ts';\nfind('a' as string);",
    'src/client/find.ts': 'export const find = (q: string): void => { document.title = q; };',
    'src/client/parts/never.ts': 'throw new Error("a part that nobody imports");',
  });
  const made = await bundleAssets(root);
  assert.deepEqual(Object.keys(made).sort(), ['search.js', 'site.css']);
  assert.match(made['site.css']?.text ?? '', /light-dark\(#000, ?#fff\)/);
});

test('scripts are classic scripts that leave no names behind', async (t) => {
  const root = project(t, { 'src/client/a.ts': 'export const x = 1;\nconsole.log(x);' });
  const text = (await bundleAssets(root))['a.js']?.text ?? '';
  assert.match(text, /^"use strict";\(\(\)=>\{|^\(\(\)=>\{/);
  assert.ok(!/\bexport\b/.test(text));
});

test('the name tells the content', async (t) => {
  const path = async (css: string): Promise<string | undefined> =>
    (await bundleAssets(project(t, { 'src/styles/a.css': css })))['a.css']?.path;
  assert.match((await path('b{top:0}')) ?? '', /^assets\/a\.[0-9a-f]{8}\.css$/);
  assert.equal(await path('b{top:0}'), await path('b { top: 0 }'));
  assert.notEqual(await path('b{top:0}'), await path('b{top:1px}'));
});

test('a project without either folder has no bundles', async (t) => {
  assert.deepEqual(await bundleAssets(project(t, {})), {});
});
