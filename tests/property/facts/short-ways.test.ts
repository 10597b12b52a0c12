import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  Comparable,
  comparable,
  copyOf,
  isSameText,
} from '../../../src/lib/blocks/facts/copies.ts';
import { factsOf, GAP, type LineFacts } from '../../../src/lib/blocks/facts/line-facts.ts';
import { isNameList } from '../../../src/lib/blocks/facts/person-names.ts';
import { firstWords, wordsOf } from '../../../src/lib/blocks/facts/word-facts.ts';
import { bareWord, kindsOfBare } from '../../../src/lib/blocks/facts/words.ts';
import { SHAPE_CLUES } from '../../../src/lib/blocks/rules/shape.ts';
import { spotsOf, sceneOf } from '../../../src/lib/blocks/segment/scene.ts';
import { HASH_START, hashOn } from '../../../src/lib/fnv.ts';
import { toLine } from '../../../src/lib/dump/line.ts';
import { seedOf } from '../../seed.ts';

const RUNS = 2000;

const word = fc.constantFrom(
  ...['the', 'lamp', 'Lamp.', 'lamps', 'sea', '“sea”', "keeper's", 'keeper’s', '(on', 'off)', '12'],
  ...[
    'is',
    '’tis’',
    '"lit"',
    'a\tb',
    '\u00a0',
    '',
    'İ',
    '...',
    '?”',
    '!)',
    '.’',
    '😀',
    'and',
    ',',
    ';',
  ],
);
const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
/** Pairs of which one often repeats a part of the other. */
const pair = fc.oneof(
  fc.tuple(line, line),
  fc
    .tuple(line, fc.nat({ max: 40 }), fc.nat({ max: 40 }), line)
    .map(([text, from, length, other]): [string, string] => [
      text.slice(from, from + length),
      `${other} ${text}`,
    ]),
);

/** A line that is compared by its text alone. */
class Unguarded extends Comparable {
  override readonly held = null;
}

const factsOfText = (text: string): LineFacts => factsOf(toLine(text, 1), GAP.blank, GAP.blank);

test('a copy is never passed over because of the bits of its words', (t) => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const [candidate, source] = [factsOfText(one), factsOfText(two)];
      const found = copyOf(new Unguarded(candidate), new Unguarded(source));
      seen.add(found);
      const [guarded, other] = [new Comparable(candidate), new Comparable(source)];
      assert.equal(copyOf(guarded, other), found);
      assert.equal(guarded.text, comparable(candidate.body));
      const same = guarded.text !== '' && guarded.text === other.text;
      assert.equal(isSameText(guarded, other), same);
    }),
    { seed: seedOf(t, 71), numRuns: RUNS },
  );
  assert.ok(seen.size >= 5, 'too few kinds of copies were made');
});

const hashOf = (text: string): number =>
  [...Array(text.length).keys()].reduce(
    (hash, at) => hashOn(hash, text.charCodeAt(at)),
    HASH_START,
  );

test('words and their kinds are those of the words cut out', (t) => {
  fc.assert(
    fc.property(line, (text) => {
      const lower = text.toLowerCase();
      const words = wordsOf(lower);
      const facts = firstWords(text, lower, 60);
      assert.deepEqual(
        facts.words,
        words.map((one) => hashOf(one) >>> 2),
      );
      const kinds = words.reduce((all, one) => all | kindsOfBare(hashOf(bareWord(one))), 0);
      assert.equal(facts.kinds, kinds);
    }),
    { seed: seedOf(t, 71), numRuns: RUNS },
  );
});

const LAST_SIGN = SHAPE_CLUES.find(({ name }) => name === 'last-sign');

test('the last sign of a line is told as from its whole text', (t) => {
  const endings: readonly (readonly [string, RegExp])[] = [
    ['ends in a full stop', /[^.]\.[)”’"']{0,2}$/],
    ['ends in a question mark', /\?[)”"]{0,2}$/],
    ['ends in an exclamation mark', /![)”"]{0,2}$/],
    ['ends in an ellipsis', /(?:\.\.\.|…)$/],
  ];
  fc.assert(
    fc.property(
      line,
      fc.array(fc.constantFrom(...'.?!)”’"\'a…'), { maxLength: 5 }),
      (text, end) => {
        const lines = [toLine(`x${text}${end.join('')}`, 1)];
        const [spot] = spotsOf(sceneOf(lines));
        assert.ok(spot && LAST_SIGN && 'value' in LAST_SIGN);
        const says = LAST_SIGN.says[LAST_SIGN.value(spot)];
        const told = endings.find(([, pattern]) => pattern.test(spot.facts.line.text))?.[0];
        if (told !== undefined) assert.equal(says, told, spot.facts.line.text);
        else assert.ok(!endings.some(([name]) => name === says), spot.facts.line.text);
      },
    ),
    { seed: seedOf(t, 71), numRuns: RUNS },
  );
});

test('a list of names has two names at least, whatever parts them', () => {
  for (const between of [', ', ',', '; ', ' and ', ' & ', ', and '])
    assert.ok(isNameList(`Ada Moor${between}Bo Lind`), between);
  assert.ok(!isNameList('Anders Sandberg'));
});
