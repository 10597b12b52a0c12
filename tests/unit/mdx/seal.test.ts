import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sealOf } from '../../../src/lib/mdx/seal.ts';

const ENTRY = '---\ntitle: A\nwritten: 0123456789abcdef\n---\n\nwritten: not this\n';

test('the seal is over all but its own line', () => {
  assert.equal(sealOf(ENTRY), sealOf(ENTRY.replace('0123456789abcdef', 'ffff')));
  assert.equal(sealOf(ENTRY), sealOf(ENTRY.replaceAll('\n', '\r\n')));
  assert.notEqual(sealOf(ENTRY), sealOf(ENTRY.replace('title: A', 'title: B')));
  assert.notEqual(sealOf(ENTRY), sealOf(ENTRY.replace('not this', 'that')));
  assert.notEqual(sealOf(ENTRY), sealOf(`${ENTRY}\n`));
});
