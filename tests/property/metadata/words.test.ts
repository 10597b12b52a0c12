import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldToken, tokensOf } from '../../../src/lib/metadata/lexicon.ts';
import { countWords } from '../../../src/lib/metadata/post-text.ts';

/** Text with what the fast ways may stumble over: signs of two units, blanks of every kind, plurals. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('C++', 'c#', '𝒳s', ' ', '\u00a0', '\u2028', '’', 'boxes', 'stories', 'glass'),
    ),
  )
  .map((parts) => parts.join(''));

test('tokens are the runs of letters and digits with their signs', () => {
  fc.assert(
    fc.property(text, (given) => {
      assert.deepEqual(tokensOf(given), given.match(/[\p{L}\p{N}]+[+#]*/gu) ?? []);
    }),
  );
});

test('words are what stands between blanks', () => {
  fc.assert(
    fc.property(text, (given) => {
      assert.equal(countWords(given), given.match(/\S+/g)?.length ?? 0);
    }),
  );
});

test('a plural is folded to its singular, a word in -ss is none', () => {
  const words = [
    'Boxes',
    'matches',
    'pushes',
    'classes',
    'stories',
    'models',
    'glass',
    'gas',
    'ies',
  ];
  assert.deepEqual(
    words.map((word) => foldToken(word)),
    ['box', 'match', 'push', 'class', 'story', 'model', 'glass', 'gas', 'ies'],
  );
});
