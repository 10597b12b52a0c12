import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requiredLiterals } from '../../../src/lib/code-index/required-literals.ts';

/** Patterns, and what each of their alternatives requires. */
const REQUIRED: Readonly<Record<string, readonly string[][]>> = {
  'shelf.oak': [['shelf', 'oak']],
  'def \\w+\\(': [['def ', '(']],
  '^import (os|sys)$': [['import ']],
  'oak|pine\\.|elm': [['oak'], ['pine.'], ['elm']],
  'oak|': [['oak'], []],
  // What may be missing or come again ends a run.
  'colou?r': [['colo', 'r']],
  'ab*c': [['a', 'c']],
  'ab+c': [['ab', 'c']],
  'ab{2,3}c': [['a', 'c']],
  'a{b': [['b']],
  // Groups, classes and looks around are passed over whole, whatever stands in them.
  'a(b|c)d': [['a', 'd']],
  'a(b(c)[)]d)e': [['a', 'e']],
  'a(\\)b)c': [['a', 'c']],
  'a(b\\))c': [['a', 'c']],
  'a[^|\\]b]c': [['a', 'c']],
  'a[\\\\]bc': [['a', 'bc']],
  '(?<=oak)=1': [['=1']],
  'a(b': [['a']],
  'a[b': [['a']],
  // Escapes of signs stand for them; all others for whatever they may.
  'a\\.b\\\\c\\/d': [['a.b\\c/d']],
  'a\\d+b\\sc': [['a', 'b', 'c']],
  'a\\x41b\\u0041c\\u{41}d\\cAe': [['a', 'b', 'c', 'd', 'e']],
  '(?<q>a)b\\k<q>c\\1d\\p{L}e': [['b', 'c', 'd', 'e']],
  aςb: [['a', 'b']],
  '\\d{3}': [[]],
  '': [[]],
};

for (const [pattern, expected] of Object.entries(REQUIRED)) {
  test(`of ${pattern === '' ? 'no pattern' : pattern}`, () => {
    assert.deepEqual(requiredLiterals(pattern), expected);
  });
}

test('what a pattern matches holds all that one of its alternatives requires', () => {
  const texts: Readonly<Record<string, string>> = {
    'ab{2,3}c': 'abbc',
    'a[^|\\]b]c': 'axc',
    'a(b(c)[)]d)e': 'abc)de',
    'colou?r|gr[ae]y': 'grey',
    'a\\x41b\\u0041c': 'aAbAc',
    'x{2,}y{3}z': 'xxyyyz',
    'a\\{2}b': 'a{2}b',
  };
  for (const [pattern, text] of Object.entries(texts)) {
    assert.match(text, new RegExp(`^(?:${pattern})$`));
    const holds = requiredLiterals(pattern).some((runs) => runs.every((run) => text.includes(run)));
    assert.ok(holds, `${pattern}: ${text}`);
  }
});
