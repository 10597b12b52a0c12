import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');

test('paths are those of the folder in which npm was called', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'lamps.txt'), 'Lamps\n\nThey shine.\n\nRead More\n');
  const npm = (command: string, ...args: string[]): string =>
    execFileSync(process.execPath, [join('scripts', `${command}.ts`), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        INIT_CWD: folder,
        npm_lifecycle_script: `node scripts/${command}.ts`,
      },
    });
  npm('parse', 'lamps.txt', '--out', 'parsed');
  assert.ok(existsSync(join(folder, 'parsed', 'lamps.pred.jsonl')));
  assert.match(npm('ingest', 'lamps.txt', '--content', 'hub'), /1 post \(1 new\)/);
  assert.ok(existsSync(join(folder, 'hub', 'posts', 'lamps.mdx')));
  assert.match(npm('check', '--content', 'hub', '--dumps', '.'), /1 entries, 0 errors/);
});
