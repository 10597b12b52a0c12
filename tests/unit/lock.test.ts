import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { withLock } from '../../scripts/lib/lock.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('the lock is there while the work goes on, and gone after it, even if that fails', async (t) => {
  const folder = place(t);
  const work = withLock(folder, () => {
    assert.ok(existsSync(join(folder, 'lock')));
    return Promise.reject(new Error('no'));
  });
  await assert.rejects(work, /no/);
  assert.ok(!existsSync(join(folder, 'lock')));
});

test('a lock of a living process keeps others out', async (t) => {
  const folder = place(t);
  writeFileSync(join(folder, 'lock'), String(process.ppid));
  await assert.rejects(
    withLock(folder, () => Promise.resolve()),
    new RegExp(`process ${String(process.ppid)}.*${join(folder, 'lock')}`),
  );
});

test('a lock left behind by a process that is gone, or without sense, does not', async (t) => {
  const folder = place(t);
  for (const left of ['99999999', '', 'x']) {
    writeFileSync(join(folder, 'lock'), left);
    let done = false;
    await withLock(folder, () => {
      done = true;
      return Promise.resolve();
    });
    assert.ok(done, left);
  }
});
