import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Outcome } from '../../../scripts/lib/test/outcome.ts';
import { runTestFile } from '../../../scripts/lib/test/run-test-file.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'postshelf-runner-'));
const HEAD = `import { describe, test, before } from 'node:test';\n`;

after(() => rmSync(FOLDER, { recursive: true }));

describe('a test file', { concurrency: 2 }, () => {
  test('reports what passed, failed and was skipped, each once', async () => {
    const outcomes = await run(
      'mixed',
      `describe('suite', () => {
        test('good', () => {});
        test('bad', () => { throw new Error('boom'); });
        test('later', (t) => t.skip('no network'));
      });
      test('outer', async (t) => { await t.test('inner', () => { throw new Error('deep'); }); });`,
    );
    assert.deepEqual(summary(outcomes), [
      'passed suite > good',
      'failed suite > bad',
      'skipped suite > later',
      'failed outer > inner',
    ]);
    assert.match(outcomes[1]?.message ?? '', /boom/);
    assert.equal(outcomes[2]?.message, 'no network');
  });

  test('that throws on import counts as failed', async () => {
    await assertFails('throws', `throw new Error('at import');`, /at import/);
  });

  test('that cannot be read counts as failed', async () => {
    await assertFails('syntax', `test('x', ( => 1);`, /SyntaxError/);
  });

  test('without a test counts as failed', async () => {
    await assertFails('none', `console.log('nothing here');`, /has none/);
  });

  test('that exits with code 0 before its tests are done counts as failed', async () => {
    await assertFails(
      'exits',
      `test('a', () => {}); test('b', () => process.exit(0)); test('c', () => {});`,
      /ended before its tests did/,
    );
  });

  test('that is killed counts as failed', async () => {
    await assertFails(
      'killed',
      `test('a', () => process.kill(process.pid, 'SIGKILL'));`,
      /ended by SIGKILL/,
    );
  });

  test('whose hook fails counts as failed', async () => {
    await assertFails(
      'hook',
      `describe('s', () => { before(() => { throw new Error('no base'); }); test('t', () => {}); });`,
      /no base/,
    );
  });

  test('that throws after its test has ended counts as failed', async () => {
    await assertFails(
      'late',
      `test('a', () => { setTimeout(() => { throw new Error('too late'); }, 20); });
       test('b', () => new Promise((done) => setTimeout(done, 60)));`,
      /too late|code 1|asynchronous/,
    );
  });
});

async function run(name: string, code: string): Promise<Outcome[]> {
  const file = join(FOLDER, `${name}.test.mjs`);
  writeFileSync(file, HEAD + code);
  return runTestFile(FOLDER, file);
}

async function assertFails(name: string, code: string, message: RegExp): Promise<void> {
  const failures = (await run(name, code)).filter(({ status }) => status === 'failed');
  assert.notEqual(failures.length, 0, 'nothing failed');
  assert.match(failures.map((failure) => failure.message).join('\n'), message);
}

function summary(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ status, name }) => `${status} ${name}`);
}
