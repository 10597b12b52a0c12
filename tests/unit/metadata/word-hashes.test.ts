import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HASH_START, hashOn } from '../../../src/lib/fnv.ts';
import { WordHashes } from '../../../src/lib/metadata/word-hashes.ts';

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

test('the words of a text are its runs of letters and digits, in small letters', () => {
  for (const text of [
    '',
    ' -- ',
    'A lamp, 2 Lamps; LAMP_3',
    'the keeper’s “lamp” – lit…',
    'Größe des Leuchtturms',
    'İstanbul ΟΔΟΣ ﬁn \u212aelvin Ⅷ Ⓐ',
    'lamp 💡 𝒜b',
    'one\u00a0two\ttwo',
    'a b '.repeat(2000),
    'İ'.repeat(3000),
  ]) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const read = new WordHashes();
    read.add(text);
    assert.deepEqual([...read.hashes], words.map(hashOf), text);
    read.add('and more');
    assert.deepEqual([...read.hashes], [...words, 'and', 'more'].map(hashOf), text);
  }
});
