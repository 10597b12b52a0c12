import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isPlainProse } from '../../../src/lib/mdx/write/plain-prose.ts';

const PLAIN = ['Words, and more words.', '“Quoted” (in brackets) – 5 % of it', 'Ärger: 1) a; 2) b'];
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
  'a & b',
  'costs $5',
  'a | b',
  'a\\b',
  'a `b`',
  'a [b]',
  '~5',
  'wow!',
  'two\nlines',
  '',
];

test('prose without signs is written as it is', () => {
  for (const text of PLAIN) assert.ok(isPlainProse(text), text);
});

test('whatever may mean something goes the careful way', () => {
  for (const text of NOT_PLAIN) assert.ok(!isPlainProse(text), text);
});
