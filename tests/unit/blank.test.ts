import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isBlank } from '../../src/lib/blank.ts';

test('a blank is what \\s matches, of all 65,536 units', () => {
  const different = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isBlank(unit) !== /\s/.test(String.fromCharCode(unit)),
  );
  assert.deepEqual(different, []);
});
