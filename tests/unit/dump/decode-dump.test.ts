import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

void test('removes the byte order mark and carriage returns', () => {
  assert.equal(decodeDump(bytes('\uFEFFa\r\nb\rc'), 'x').text, 'a\nb\nc');
});

void test('keeps a line break alone', () => {
  assert.equal(decodeDump(bytes('a\n\nb'), 'x').text, 'a\n\nb');
});

void test('replaces broken bytes and names their line', () => {
  const { text, issues } = decodeDump(new Uint8Array([97, 10, 0xff, 98]), 'x');
  assert.equal(text, 'a\n\uFFFDb');
  assert.deepEqual(
    issues.map(({ code, line }) => [code, line]),
    [['broken-utf8', 2]],
  );
});

void test('reads UTF-16 that says so by its byte order mark', () => {
  const little = Buffer.from('\uFEFFGröße\r\n→', 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const marked of [little, big])
    assert.deepEqual(decodeDump(marked, 'x'), { text: 'Größe\n→', issues: [] });
});

void test('refuses a binary file with one error', () => {
  const { text, issues } = decodeDump(new Uint8Array([80, 75, 3, 4, 0, 0]), 'x.zip');
  assert.equal(text, null);
  assert.deepEqual(
    issues.map(({ severity }) => severity),
    ['error'],
  );
});
