import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkIds } from '../../../scripts/lib/check/check-ids.ts';
import { readContent } from '../../../scripts/lib/check/content.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import { createShelf } from '../../ingest/shelf.ts';
import type { Shelf } from '../../ingest/shelf.ts';

const DUMP = `How to stack trays

Trays are stacked by hand.

Stack them

To stack the trays, complete the following steps:

  1. Wipe every tray with a dry cloth.
  2. Put the largest one at the bottom.
  3. Lay paper between them.

Read More
`;

const ledgerOf = (shelf: Shelf): string => join(shelf.content, 'ids.json');
const read = (shelf: Shelf): string => readFileSync(ledgerOf(shelf), 'utf8');

/** Takes the row of the first step out of the ledger; its id. */
function loseStep(shelf: Shelf): string {
  const lines = read(shelf).split('\n');
  const place = lines.findIndex((line) => line.startsWith('{"id":"t'));
  const [lost = ''] = lines.splice(place, 1);
  writeFileSync(ledgerOf(shelf), lines.join('\n'));
  return /"id":"(\w+)"/.exec(lost)?.[1] ?? '';
}

function problems(shelf: Shelf, before: string): string[] {
  const entries = readContent(shelf.content, (issue) => assert.fail(issue.message));
  return checkIds(shelf.content, entries, before).map(({ code, message }) => `${code}: ${message}`);
}

test('a ledger that was brought up to date is in order', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('trays.txt', DUMP);
  await shelf.ingest();
  const before = read(shelf);
  shelf.dump('trays.txt', DUMP.replace('  2. Put the largest one at the bottom.\n', ''));
  await shelf.ingest();
  assert.deepEqual(problems(shelf, before), []);
});

test('an id that vanished without an alias is an error that names it', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('trays.txt', DUMP);
  await shelf.ingest();
  const before = read(shelf);
  const lost = loseStep(shelf);
  assert.match(problems(shelf, before).join('\n'), new RegExp(`ids-vanished: 1 ids .*${lost}`));
});

test('an alias that leads nowhere is an error', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('trays.txt', DUMP);
  await shelf.ingest();
  shelf.dump('trays.txt', DUMP.replace('  2. Put the largest one at the bottom.\n', ''));
  await shelf.ingest();
  const now = read(shelf);
  writeFileSync(ledgerOf(shelf), now.replace(/"gone":"\w+"/, '"gone":"s000000"'));
  assert.match(problems(shelf, now).join('\n'), /dead-alias: The id t\w{6} is gone/);
});

test('npm run check ends with an error when a committed id is gone', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('trays.txt', DUMP);
  await shelf.ingest();
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd: shelf.content, stdio: 'ignore' });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'Trays');
  const check = (): ReturnType<typeof spawnSync> => {
    const script = join(ROOT, 'scripts/check.ts');
    const folders = ['--content', shelf.content, '--dumps', shelf.dumps];
    return spawnSync(process.execPath, [script, ...folders], { encoding: 'utf8' });
  };
  const good = check();
  assert.equal(good.status, 0, String(good.stdout) + String(good.stderr));
  const lost = loseStep(shelf);
  const bad = check();
  assert.equal(bad.status, 1);
  assert.match(String(bad.stdout) + String(bad.stderr), new RegExp(lost));
});
