import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluate } from '../../scripts/lib/evaluate.ts';
import { readGoldFolder } from '../../scripts/lib/gold-folder.ts';
import { belowFloor, FloorsSchema } from '../../src/lib/eval/floors.ts';
import { sharedFolder } from '../shared.ts';

const ROOT = join(import.meta.dirname, '../..');
const FLOORS = join(import.meta.dirname, 'floors.json');

test('no score on the gold of our own dumps lies below its floor', () => {
  assertGate(join(ROOT, 'tests/gold'));
});

test('no score on the invented posts that nothing was learned from lies below its floor', () => {
  assertGate(join(ROOT, 'tests/unseen'));
});

for (const folder of ['gold', 'bench/dev']) {
  test(`no score on ${folder} lies below its floor`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    assertGate(join(shared, folder));
  });
}

function assertGate(path: string): void {
  const folder = readGoldFolder(path, join(ROOT, 'content/dumps'));
  assert.ok(existsSync(FLOORS), `${FLOORS} is missing; npm run eval -- --update makes it`);
  const floor = FloorsSchema.parse(JSON.parse(readFileSync(FLOORS, 'utf8')))[folder.name];
  assert.ok(floor, `no floor for ${folder.name}; npm run eval -- --gold DIR --update pins it`);
  assert.deepEqual(belowFloor(evaluate(folder).floor, floor), []);
}
