import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';

const PARSE = join(import.meta.dirname, '../../../scripts/parse.ts');

function dumpOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const post = (n: number): string => `Lamp ${String(n)}\n\nIt shines.\n\nRead More\n`;
  const file = join(folder, 'lamps.txt');
  writeFileSync(file, Array.from({ length: 500 }, (_, n) => post(n)).join(''));
  return file;
}

/** Runs parse with a reader that goes away at once, as `| head` does. */
async function runUnread(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [PARSE, ...args]);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

test('an explanation whose reader has gone ends without a word', async (t) => {
  assert.deepEqual(await runUnread(dumpOf(t), '--explain'), { code: 0, said: '' });
});

test('files are written to the end all the same', async (t) => {
  const file = dumpOf(t);
  const out = join(file, '..', 'out');
  assert.deepEqual(await runUnread(file, '--explain', '--out', out), { code: 0, said: '' });
  const posts: unknown = JSON.parse(readFileSync(join(out, 'lamps.pred.posts.json'), 'utf8'));
  assert.ok(Array.isArray(posts) && posts.length === 500);
});
