import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Comparable, copyOf, isSameText } from '../../../src/lib/blocks/facts/copies.ts';
import { factsOf, GAP, type LineFacts } from '../../../src/lib/blocks/facts/line-facts.ts';
import { isNameList } from '../../../src/lib/blocks/facts/person-names.ts';
import { readWords } from '../../../src/lib/blocks/facts/word-facts.ts';
import { kindsOfBare } from '../../../src/lib/blocks/facts/words.ts';
import { SHAPE_CLUES } from '../../../src/lib/blocks/rules/shape.ts';
import { spotsOf, sceneOf } from '../../../src/lib/blocks/segment/scene.ts';
import { charactersOf } from '../../../src/lib/characters.ts';
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

/** A line of which no word can be missed by its bits. */
class Unguarded extends Comparable {
  override readonly one = 0;
  override readonly two = 0;
}

const factsOfText = (text: string): LineFacts => factsOf(toLine(text, 1), GAP.blank, GAP.blank);

const EDGES = /^[()[\]{}.,:;!?"“”‘’']+|[()[\]{}.,:;!?"“”‘’']+$/g;
/** The words of a text, cut out: in small letters, quotes straight, without signs at their edges. */
const bareWords = (text: string): string[] =>
  text
    .split(/[ \u00a0]+/)
    .filter((one) => one !== '')
    .map((one) =>
      [...one.replace(EDGES, '')]
        .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
        .join('')
        .replace(/[‘-‛]/g, "'")
        .replace(/[“”]/g, '"'),
    );

test('a copy is never passed over because of the bits of its words', (t) => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const [candidate, source] = [factsOfText(one), factsOfText(two)];
      const found = copyOf(new Unguarded(candidate), new Comparable(source));
      seen.add(found);
      assert.equal(copyOf(new Comparable(candidate), new Comparable(source)), found);
    }),
    { seed: seedOf(t, 71), numRuns: RUNS },
  );
  assert.ok(seen.size >= 5, 'too few kinds of copies were made');
});

test('two lines say the same where their words, cut out, are the same', (t) => {
  const inked = (text: string): string[] => bareWords(text.trim()).filter((one) => one !== '');
  fc.assert(
    fc.property(line, line, fc.boolean(), (one, two, same) => {
      const [first, second] = [`x ${one} y`, same ? `X ${one} Y.` : `x ${two} y`];
      const told = isSameText(
        new Comparable(factsOfText(first)),
        new Comparable(factsOfText(second)),
      );
      if (same) assert.ok(told);
      else if (told) assert.deepEqual(inked(first), inked(second));
    }),
    { seed: seedOf(t, 71), numRuns: RUNS },
  );
});

const hashOf = (text: string): number =>
  [...Array(text.length).keys()].reduce(
    (hash, at) => hashOn(hash, text.charCodeAt(at)),
    HASH_START,
  );

test('words and their kinds are those of the words cut out', (t) => {
  fc.assert(
    fc.property(line, (text) => {
      const words = bareWords(text);
      const facts = readWords(charactersOf(text));
      assert.deepEqual(
        facts.words.map((word) => word >>> 2),
        words.map((one) => hashOf(one) >>> 4),
      );
      const kinds = words.reduce((all, one) => all | kindsOfBare(hashOf(one)), 0);
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
