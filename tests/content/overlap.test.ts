import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sharedFolder } from '../shared.ts';

test('the repository holds no passage of a source post', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  assert.equal(findPassages(join(shared, 'tools', 'overlap.py')), '0 passages');
});

function findPassages(tool: string): string {
  try {
    return execFileSync('python3', [tool, '.'], { encoding: 'utf8' }).trim();
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
