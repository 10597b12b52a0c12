import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isPlainProse, startsAsWritten } from '../../../src/lib/mdx/write/plain-prose.ts';

const PLAIN = [
  'Words, and more words.',
  '“Quoted” (in brackets) – 5 % of it',
  'Ärger: 1) a; 2) b',
  'a & b',
  'costs $5',
  'wow! no.',
  'a > b}',
  'C# or not',
];
const NOT_PLAIN = [
  'import this',
  'export that',
  '- a',
  '1. a',
  '# a',
  '+ a',
  '=',
  ' indented',
  'ends in a blank ',
  'a_b',
  'a*b',
  'a < b',
  'a {b}',
  'R&D',
  'costs $$5',
  'a | b',
  'a\\b',
  'a `b`',
  'a [b]',
  '~5',
  'wow!',
  'in C#',
  'two\nlines',
  '',
];

test('prose without signs is written as it is', () => {
  for (const text of PLAIN) assert.ok(isPlainProse(text), text);
});

test('whatever may mean something goes the careful way', () => {
  for (const text of NOT_PLAIN) assert.ok(!isPlainProse(text), text);
});

test('within a line the beginning means nothing, and a blank may end what something follows', () => {
  for (const text of [' - a ', '1. a', '+ a', 'import this', '= b '])
    assert.ok(isPlainProse(text, '`', '`'), text);
  assert.ok(!isPlainProse('(a)', ']', '`'));
  assert.ok(!isPlainProse('a ', '`', '\n'));
});

test('the first sign of a text is asked for alone only where nothing can escape it', () => {
  for (const text of ['a', ' a', '. A', '(a', '– a'])
    assert.equal(startsAsWritten(text), text[0] !== '(');
  for (const text of ['*', '_a', '`', '[', ' \n', '&amp;', ''])
    assert.ok(!startsAsWritten(text), text);
});
