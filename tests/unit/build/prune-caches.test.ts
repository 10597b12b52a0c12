import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { planBuild } from '../../../scripts/lib/build/plan.ts';
import type { BuildPlan } from '../../../scripts/lib/build/plan.ts';
import { pruneCaches } from '../../../scripts/lib/build/prune-caches.ts';
import { notesFolder, rememberSite } from '../../../scripts/lib/build/remember-site.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A site of dumps in a folder of that name, as a build leaves it in the cache. */
async function built(root: string, name: string): Promise<BuildPlan> {
  const dumps = join(root, name);
  mkdirSync(join(dumps, '.postshelf', 'posts'), { recursive: true });
  writeFileSync(join(dumps, '.postshelf', 'ids.json'), '{}');
  const plan = planBuild(root, { dumps, out: join(root, `${name}-site`) });
  mkdirSync(plan.cache, { recursive: true });
  writeFileSync(join(plan.cache, 'entries.json'), '{}');
  await rememberSite(plan);
  return plan;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true });
}

test('the cache of a content that is gone goes, that of another stays', async (t) => {
  const root = place(t);
  const [here, gone] = [await built(root, 'here'), await built(root, 'gone')];
  await pruneCaches(root);
  assert.ok(existsSync(here.cache) && existsSync(gone.cache));
  remove(gone.dumps);
  await pruneCaches(root);
  assert.ok(existsSync(join(here.cache, 'entries.json')));
  assert.ok(!existsSync(gone.cache));
});

test('a cache that another process works in stays until it is done', async (t) => {
  const root = place(t);
  const { cache, dumps } = await built(root, 'busy');
  const lock = join(cache, 'lock');
  writeFileSync(lock, String(process.ppid));
  remove(dumps);
  await pruneCaches(root);
  assert.ok(existsSync(cache));
  rmSync(lock);
  await pruneCaches(root);
  assert.ok(!existsSync(cache));
});

test('a note that leads elsewhere or makes no sense removes nothing', async (t) => {
  const root = place(t);
  const precious = join(root, 'precious');
  mkdirSync(precious);
  mkdirSync(notesFolder(root), { recursive: true });
  const content = join(root, 'gone');
  const notes = [precious, join(root, '.cache', 'build-x', '..', '..', 'precious'), root].map(
    (cache) => JSON.stringify({ content, cache }),
  );
  for (const [at, note] of [...notes, '{', '[]'].entries())
    writeFileSync(join(notesFolder(root), `${String(at)}.json`), note);
  await pruneCaches(root);
  assert.ok(existsSync(precious));
});

test('without any notes there is nothing to do', async (t) => {
  const root = place(t);
  await pruneCaches(root);
  assert.ok(!existsSync(notesFolder(root)));
});
