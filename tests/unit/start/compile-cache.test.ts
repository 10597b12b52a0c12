import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PRELOADED = join('scripts', 'lib', 'compile-cache.ts');
const SAYS = 'export const said: string = "said";\nconsole.log(said);\n';

/** A project of one command. */
function projectOf(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'postshelf-start-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'scripts', 'lib'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(ROOT, PRELOADED), join(root, PRELOADED));
  writeFileSync(join(root, 'scripts', 'say.ts'), SAYS);
  return root;
}

function start(root: string): { stdout: string; stderr: string; status: number | null } {
  const command = ['--import', `./${PRELOADED}`, join('scripts', 'say.ts')];
  // Set, it would name another folder.
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
}

test('what a command is made of is kept beside the other caches', (t) => {
  const root = projectOf(t);
  for (const round of ['first', 'second']) {
    const { stdout, stderr, status } = start(root);
    assert.deepEqual([stdout, stderr, status], ['said\n', '', 0], round);
  }
  assert.ok(existsSync(join(root, '.cache', 'compiled')));
});

test('a command that was changed says what it says now', (t) => {
  const root = projectOf(t);
  start(root);
  writeFileSync(join(root, 'scripts', 'say.ts'), SAYS.replaceAll('said', 'told'));
  assert.equal(start(root).stdout, 'told\n');
});

test('where nothing can be kept a command starts all the same', (t) => {
  const root = projectOf(t);
  writeFileSync(join(root, '.cache'), 'a file where the folder should be');
  const { stdout, stderr, status } = start(root);
  assert.deepEqual([stdout, stderr, status], ['said\n', '', 0]);
});

test('every command of the project is started so', () => {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const commands = [...text.matchAll(/": "(node [^"]+)"/g)].map(([, command = '']) => command);
  assert.ok(commands.length > 10);
  for (const command of commands)
    assert.match(command, /^node --import \.\/scripts\/lib\/compile-cache\.ts scripts\//);
});
