import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');
const empty = mkdtempSync(join(tmpdir(), 'postshelf-'));
const nowhere = join(empty, 'nowhere');

after(() => {
  rmSync(empty, { recursive: true });
});

function run(script: string, ...args: string[]): { status: number | null; said: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', `${script}.ts`), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
    timeout: 60_000,
  });
  return { status: run.status, said: run.stderr };
}

/** What is wrong, and what the command says of it. */
const WRONG: readonly [args: [script: string, ...args: string[]], says: RegExp][] = [
  [['check', '--content', nowhere], /nowhere has no posts\/.*--content/],
  [['check', '--dumps', nowhere], /nowhere is not there.*--dumps/],
  [['dev', '--content', empty], /has no posts\/.*--content/],
  [['fuzz', '--count', '1', '--dumps', nowhere], /nowhere: no-such-path/],
  [['train', nowhere], /nowhere: no \*\.gold\.jsonl/],
  [['train', empty], /no \*\.gold\.jsonl/],
  [['train-levels', empty, '--dry'], /no \*\.gold\.jsonl/],
  [['bench', '--only', 'everything'], /everything.*speed, growth, memory, build/],
  [['parse', nowhere, '--explain'], /nowhere: there is no such file/],
  [['parse', nowhere, '--explain', 'x'], /120-140, not "x"/],
  [['eval', '--gold', empty], /no \*\.gold\.jsonl/],
];

for (const [args, says] of WRONG)
  test(`${args.map((word) => word.replace(empty, '…')).join(' ')} is refused in one sentence`, () => {
    const { status, said } = run(...args);
    assert.equal(status, 1, said);
    assert.match(said, says);
    assert.equal(said.trim().split('\n').length, 1, said);
  });

test('help names each command as one types it', () => {
  for (const script of ['parse', 'train', 'check', 'ingest']) {
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', `${script}.ts`), '--help'],
      { encoding: 'utf8' },
    );
    assert.match(stdout, new RegExp(`^Usage: npm run ${script} -- `), script);
  }
});
