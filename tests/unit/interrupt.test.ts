import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../scripts/lib/interrupt.ts')).href;

/** A program that has a file removed when it ends too soon, and then does something. */
function endOf(file: string, then: string): number | null {
  writeFileSync(file, 'half');
  const program = `import { removeOnInterrupt } from ${JSON.stringify(MODULE)};
    const forget = removeOnInterrupt(${JSON.stringify(file)});
    ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program]).status;
}

test('however a process ends before its work does, it puts things away and says so', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'half.txt');
  const ways: [then: string, code: number][] = [
    // What a progress bar does when it reads Ctrl+C as a key.
    ['process.exit(0);', 130],
    ["process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);", 130],
    ["process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1000);", 130],
    ["throw new Error('a fault');", 1],
  ];
  for (const [then, code] of ways) {
    assert.equal(endOf(file, then), code, then);
    assert.ok(!existsSync(file), then);
  }
  assert.equal(endOf(file, 'forget();'), 0);
  assert.ok(existsSync(file));
});
