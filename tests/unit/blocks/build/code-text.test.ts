import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeText } from '../../../../src/lib/blocks/build/code-text.ts';
import { splitLines } from '../../../../src/lib/dump/line.ts';

/** Code from the lines with ink of a text. */
function codeOf(text: string, indent: number): string {
  return codeText(
    splitLines(text).filter((line) => line.kind === 'text'),
    indent,
  );
}

test('the indentation of the item goes, that of the code stays', () => {
  assert.equal(codeOf('    if ok:\n      fly()', 4), 'if ok:\n  fly()');
  assert.equal(codeOf('   if ok:\n     fly()', 3), 'if ok:\n  fly()');
});

test('a line that is indented less loses no ink', () => {
  assert.equal(codeOf('    if ok:\n  fly()\nland()', 4), 'if ok:\nfly()\nland()');
});

test('blank lines within come back, as many as there were; those around do not', () => {
  assert.equal(codeOf('\n\na = 1\n\n    \nb = 2\n\n', 0), 'a = 1\n\n\nb = 2');
});
