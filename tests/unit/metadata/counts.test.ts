import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../../src/lib/metadata/reading-time.ts';
import { languagesOf } from '../../../src/lib/metadata/sample-languages.ts';
import { block, bio, code, post, table } from './blocks.ts';

const words = (count: number) => block('paragraph', 'kite '.repeat(count));
const lines = (count: number) => 'fly()\n\n'.repeat(count);

test('prose is read at 230 words a minute, never in less than one', () => {
  assert.equal(readingMinutes(post('Kites', words(2300))), 10);
  assert.equal(readingMinutes(post('Kites', words(3))), 1);
  assert.equal(readingMinutes([]), 1);
});

test('code takes longer than prose, printed output less, blank lines nothing', () => {
  assert.equal(readingMinutes(post('Kites', code(lines(400)))), 10);
  assert.equal(readingMinutes(post('Kites', code(lines(360), 'text', 'output'))), 3);
});

test('tables count, biographies do not', () => {
  assert.equal(
    readingMinutes(post('Kites', table(Array.from({ length: 90 }, () => ['1', '2'])))),
    3,
  );
  assert.equal(readingMinutes(post('Kites', bio('kite '.repeat(2300)))), 1);
});

test('languages come most frequent first, outputs and plain text left out', () => {
  const blocks = post(
    'Kites',
    code('a', 'bash'),
    code('b'),
    code('c'),
    code('d', 'text'),
    code('e', 'json', 'output'),
  );
  assert.deepEqual(languagesOf(blocks), ['python', 'bash']);
});
