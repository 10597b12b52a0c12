import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isIngested, markIngested } from '../../../scripts/lib/build/ingest-stamp.ts';
import { planBuild } from '../../../scripts/lib/build/plan.ts';
import { ROOT } from '../../../scripts/lib/root.ts';

test('what an import reads counts, and what it cannot: not a folder with the name of a dump', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  const dumps = join(folder, 'dumps');
  mkdirSync(join(dumps, 'old.txt'), { recursive: true });
  writeFileSync(join(dumps, 'a.txt'), 'A lamp\n\nIt shines.\n');
  const out = join(folder, 'hub');
  const plan = { ...planBuild(ROOT, { dumps, out }), cache: join(folder, 'cache') };
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(plan.content);
  writeFileSync(join(plan.content, 'ids.json'), '{}');
  await markIngested(plan);
  assert.ok(await isIngested(plan));
  symlinkSync('nowhere', join(dumps, 'lost.txt'));
  assert.ok(!(await isIngested(plan)));
  rmSync(join(dumps, 'lost.txt'));
  assert.ok(await isIngested(plan));
  writeFileSync(join(dumps, 'a.txt'), 'A lamp\n\nIt is dark.\n');
  assert.ok(!(await isIngested(plan)));
});
