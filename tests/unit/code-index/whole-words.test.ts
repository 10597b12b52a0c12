import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeWords } from '../../../src/lib/code-index/whole-words.ts';

test('pieces that begin and end with whole words are told from those that do not', () => {
  const isWhole = wholeWords(['os.path.join(learning_rate, TrayLift)', '__init__ --dry-run']);
  for (const piece of ['path.join(', 'learning_rate', 'rate', 'traylift', 'Lift', '--dry', 'tray'])
    assert.ok(isWhole(piece), piece);
  for (const piece of ['ath.join', 'learning_ra', 'learning_', '_rate', 'traylif', 'os', 'e, Tray'])
    assert.ok(!isWhole(piece), piece);
  assert.ok(isWhole('__init__'));
});
