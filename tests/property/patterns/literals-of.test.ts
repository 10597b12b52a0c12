import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LiteralTrie } from '../../../src/lib/patterns/literal-trie.ts';
import { literalsOf } from '../../../src/lib/patterns/literals-of.ts';
import { EDGE } from '../../../src/lib/patterns/signs.ts';
import { seedOf } from '../../seed.ts';

/** Characters on which patterns, flags and signs might disagree. */
const CHARS = [
  'a',
  'B',
  's',
  'K',
  '1',
  '_',
  ' ',
  '.',
  '(',
  '’',
  'ſ',
  '\u212a',
  '\n',
  '\r',
  '\u2028',
];
const text = fc.string({ unit: fc.constantFrom(...CHARS), maxLength: 30 });

const ATOMS = [
  ...[
    'a',
    'b',
    's',
    'k',
    '1',
    '_',
    ' ',
    '\\.',
    '\\(',
    '’',
    'ſ',
    '\\n',
    'ab',
    'a s',
    '1k',
    '.',
    '^',
    '$',
  ],
  ...[
    '\\b',
    '\\B',
    '\\w',
    '\\d',
    '\\s',
    '\\S',
    '[ab]',
    '[^a]',
    '[a-s]',
    '[.(]',
    '[\\d_]',
    '[a-b1]',
  ],
  ...[
    '(?=a)',
    '(?!s)',
    '(?<=b)',
    '(?<! )',
    '\\x61',
    '\\u0062',
    '\\t',
    '\\x0a',
    '\\u2028',
    '[^]',
    '[ſ]',
  ],
];
const COUNTS = ['', '', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,}', '+?'];
const counted = (atom: string, count: string): string =>
  /^(?:\^|\$|\\[bB]|\(\?<?[=!].*)$/.test(atom) ? atom : `(?:${atom})${count}`;

/** Sources of patterns: sequences and alternatives, three groups deep. */
const source = fc.letrec<{ any: string; term: string; group: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: fc.constantFrom(...ATOMS), weight: 3 },
    fc
      .tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...COUNTS))
      .map(([atom, count]) => counted(atom, count)),
    tie('group'),
  ),
  any: fc
    .array(
      fc.array(tie('term'), { minLength: 1, maxLength: 4 }).map((terms) => terms.join('')),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((options) => options.join('|')),
  group: fc
    .tuple(fc.constantFrom('(?:', '('), tie('any'), fc.constantFrom(...COUNTS))
    .map(([opening, inside, count]) => `${opening}${inside})${count}`),
})).any;
const flags = fc.constantFrom('', 'i', 'm', 'u', 'iu', 'im');

const tellsNothing = (literal: string): boolean => literal === '' || literal === EDGE;

/** Places in a text where one of some literals stands; all, where one of them tells nothing. */
function placesOf(literals: readonly string[], some: string): number[] {
  if (literals.some(tellsNothing))
    return Array.from({ length: some.length + 2 }, (_, at) => at - 1);
  const places: number[] = [];
  new LiteralTrie([literals]).scan(some, (_, at) => places.push(at));
  return places;
}

test('where a pattern matches its literals stand, in the text and in a line of it', (t) => {
  let guarded = 0;
  const isHeld = fc.property(
    source,
    flags,
    fc.array(text, { maxLength: 20 }),
    (one, how, texts) => {
      const pattern = new RegExp(one, how);
      const { opens, holds } = literalsOf(pattern);
      for (const some of texts) {
        const match = pattern.exec(some);
        if (!match) continue;
        if (!holds.some(tellsNothing)) guarded += 1;
        assert.ok(placesOf(holds, some).length > 0, some);
        assert.ok(
          some.split('\n').some((line) => placesOf(holds, line).length > 0),
          'by lines',
        );
        // What opens with a line's end stands behind or before it.
        const opened = new Set(placesOf(opens, some));
        assert.ok(opened.has(match.index) || opened.has(match.index - 1), some);
      }
    },
  );
  fc.assert(isHeld, { seed: seedOf(t, 20261130), numRuns: 4000 });
  assert.ok(guarded > 1500, String(guarded));
});
