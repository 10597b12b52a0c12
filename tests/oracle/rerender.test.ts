import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { ROOT } from '../../scripts/lib/root.ts';
import { sharedFolder } from '../shared.ts';
import { rerender } from './same-lines.ts';

/** Least share of lines that must come back byte for byte, and but for the named exceptions. */
interface Floor {
  same: number;
  alike: number;
}

test('what was recovered of our own dumps, rendered again, is our own dumps', (t) => {
  checkFolder(t, join(ROOT, 'content', 'dumps'), { same: 1, alike: 1 });
});

const FLOORS: Readonly<Record<string, Floor>> = {
  seeds: { same: 0.985, alike: 0.999 },
  'bench/dev': { same: 0.99, alike: 0.996 },
};

for (const [folder, floor] of Object.entries(FLOORS)) {
  test(`what was recovered of ${folder}, rendered again, gives its lines back`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    checkFolder(t, join(shared, folder), floor);
  });
}

function checkFolder(t: TestContext, folder: string, floor: Floor): void {
  assert.ok(existsSync(folder), folder);
  let lines = 0;
  let same = 0;
  let alike = 0;
  const changes: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const dump = rerender(join(folder, name));
    lines += dump.lines;
    same += dump.same;
    alike += dump.alike;
    changes.push(...dump.changes.map((change) => `${name} ${change}`));
  }
  t.diagnostic(`${same} of ${lines} lines the same, ${alike} but for blanks at edges`);
  const report = changes.slice(0, 40).join('\n');
  assert.ok(same >= floor.same * lines, `${same} of ${lines} lines\n${report}`);
  assert.ok(alike >= floor.alike * lines, `${alike} of ${lines} lines\n${report}`);
}
