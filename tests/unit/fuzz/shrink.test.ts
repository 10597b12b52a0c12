import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shrink } from '../../../scripts/lib/fuzz/shrink.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test('only the lines and characters that a failure needs are left', () => {
  const dump = Buffer.from('one\ntwo\nhere is a { brace\nfour\nand } here\nsix\n');
  const small = shrink(dump, (bytes) => /\{[^]*\}/.test(text(bytes)));
  assert.equal(text(small), '{}');
});

test('a dump of which nothing can be left out stays', () => {
  const dump = Buffer.from('ab\ncd');
  assert.equal(text(shrink(dump, (bytes) => text(bytes) === 'ab\ncd')), 'ab\ncd');
});

test('broken characters are kept byte by byte', () => {
  const dump = Uint8Array.of(0x61, 0xe2, 0x80, 0x0a, 0x62);
  const small = shrink(dump, (bytes) => bytes.includes(0xe2));
  assert.deepEqual([...small], [0xe2]);
});

test('the search for a smaller dump ends, however long the dump is', () => {
  let attempts = 0;
  shrink(Buffer.alloc(100_000, 'ab\n'), (bytes) => {
    attempts += 1;
    return bytes.length > 99_900;
  });
  assert.ok(attempts < 5000, `${attempts} attempts`);
});
