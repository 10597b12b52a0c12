import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { planBuild } from '../../../scripts/lib/build/plan.ts';

function place(t: TestContext): { root: string; dumps: string } {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const root = join(folder, 'project');
  const dumps = join(folder, 'dumps');
  mkdirSync(root);
  mkdirSync(dumps);
  return { root, dumps };
}

test('without --dumps the content of the project is built, and may be indexed', (t) => {
  const { root } = place(t);
  const plan = planBuild(root, { out: join(root, 'dist') });
  assert.equal(plan.content, join(root, 'content'));
  assert.equal(plan.noindex, false);
});

test('foreign dumps keep their entries beside them, with a cache of their own', (t) => {
  const { root, dumps } = place(t);
  const plan = planBuild(root, { dumps, out: join(root, 'dist') });
  assert.equal(plan.content, join(dumps, '.postshelf'));
  assert.equal(plan.noindex, true);
  assert.notEqual(plan.cache, planBuild(root, { out: join(root, 'dist') }).cache);
});

test('dumps that cannot be written to keep their entries beside the site, and it is said', (t) => {
  const { root, dumps } = place(t);
  chmodSync(dumps, 0o555);
  const out = join(root, '..', 'site');
  const plan = planBuild(root, { dumps, out });
  assert.equal(plan.content, `${out}.postshelf`);
  assert.match(plan.remarks.join(), /--content/);
});

test('dumps that are not there, or a file, are refused', (t) => {
  const { root, dumps } = place(t);
  const file = join(dumps, 'a.txt');
  writeFileSync(file, '');
  assert.throws(() => planBuild(root, { dumps: join(dumps, 'x'), out: 'dist' }), /not there/);
  assert.throws(() => planBuild(root, { dumps: file, out: 'dist' }), /is a file/);
});

test('an output folder around the dumps, the entries or the project is refused', (t) => {
  const { root, dumps } = place(t);
  assert.throws(() => planBuild(root, { dumps, out: dumps }), /another folder/);
  assert.throws(() => planBuild(root, { out: join(root, '..') }), /another folder/);
  assert.throws(() => planBuild(root, { out: root }), /another folder/);
});
