import assert from 'node:assert/strict';
import test from 'node:test';
import { splitLines, toLine } from '../../../../src/lib/dump/line.ts';
import { CODE_SIGNS } from '../../../../src/lib/blocks/facts/code-signs.ts';
import { Comparable, COPY, copyOf } from '../../../../src/lib/blocks/facts/copies.ts';
import {
  allFacts,
  endsSentence,
  factsOf,
  GAP,
  type LineFacts,
} from '../../../../src/lib/blocks/facts/line-facts.ts';
import { scan, type Scan } from '../../../../src/lib/blocks/facts/scan.ts';
import { readWords } from '../../../../src/lib/blocks/facts/word-facts.ts';
import {
  isEnded,
  isNothing,
  mayEndSentence,
  sameWord,
} from '../../../../src/lib/blocks/facts/word-number.ts';
import { charactersOf } from '../../../../src/lib/characters.ts';
import { KIND } from '../../../../src/lib/blocks/facts/words.ts';
import { markerOf } from '../../../../src/lib/blocks/facts/marker.ts';
import {
  isInstitution,
  isNameList,
  isPersonName,
  isRollOfNames,
} from '../../../../src/lib/blocks/facts/person-names.ts';
import { placesOf } from '../../../../src/lib/blocks/facts/sections.ts';
import { startsLikeBio } from '../../../../src/lib/blocks/facts/shape.ts';

const facts = (text: string): LineFacts => factsOf(toLine(text, 1), GAP.blank, GAP.blank);

void test('reads the renderer’s markers with their depth', () => {
  assert.deepEqual(markerOf(toLine('    12. Choose Save', 1)), {
    ordered: true,
    value: 12,
    depth: 2,
    width: 4,
    rendered: true,
  });
  assert.equal(markerOf(toLine('  • Choose', 1))?.ordered, false);
});

void test('a marker at an odd indentation or at the margin is not the renderer’s', () => {
  assert.equal(markerOf(toLine('   1. Choose', 1))?.rendered, false);
  assert.equal(markerOf(toLine('1. Choose', 1))?.rendered, false);
  assert.equal(markerOf(toLine('1.5 metres', 1)), null);
});

void test('gaps are told by what the blank lines hold', () => {
  const gaps = allFacts(splitLines('a\nb\n\nc\n\n\nd\n    \ne\n\u00a0\nf')).map(
    (line) => line.gapBefore,
  );
  assert.deepEqual(gaps, [GAP.none, GAP.none, GAP.blank, GAP.blanks, GAP.spaces, GAP.nbsp]);
});

void test('code weighs more than prose about code', () => {
  assert.ok(facts('logs = tl.load("harbour.csv")').codeScore > 2);
  assert.ok(
    facts('We call load() once for each of the gauges and keep what it returns.').codeScore < 1,
  );
});

void test('signs at the edges of a word do not count, but what they tell is kept', () => {
  const [quoted = 0, bare = 0, ended = 0, signs = 0, asks = 0] = facts(
    '(“Gauge”), gauge gauge; ... gauge?',
  ).words;
  assert.ok(sameWord(quoted, bare) && sameWord(ended, bare) && sameWord(asks, bare));
  assert.ok(isNothing(signs) && !isNothing(bare));
  assert.deepEqual([quoted, bare, ended, asks].map(isEnded), [true, false, true, true]);
  assert.deepEqual([quoted, bare, ended, asks].map(mayEndSentence), [false, false, false, true]);
});

const texts = (text: string): Comparable => new Comparable(facts(text));

void test('a repeated sentence is found whatever its quotes', () => {
  const source = texts('It failed. Here’s how the gauge’s float sank in the night.');
  assert.equal(
    copyOf(texts("Here's how the gauge's float sank in the night."), source),
    COPY.sentences,
  );
  assert.equal(copyOf(texts('the float sank in the night of the storm'), source), COPY.none);
});

void test('a few words in common are only that, and a part of a word is none', () => {
  assert.equal(copyOf(texts('the gauge'), texts('We saw the gauge fail.')), COPY.fewWords);
  assert.equal(copyOf(texts('the gauge'), texts('We saw the gauges fail.')), COPY.none);
  assert.equal(copyOf(texts('...'), texts('We saw ... the gauge')), COPY.none);
});

const scanned = (text: string): Scan => scan(charactersOf(text));

void test('brackets in strings are left out of the balance', () => {
  assert.equal(scanned('print("(((", [1, 2').balance, 2);
  assert.equal(scanned('})').balance, -2);
});

void test('ends of sentences inside a line are counted, not the one at its end', () => {
  assert.equal(
    scanned('It sank. We left (at ten?) A storm came!” (Later) “No.” x. Done.').sentences,
    4,
  );
  assert.equal(scanned('v1.2 e.g. this. 3 lamps').sentences, 0);
});

void test('names, lists of names, institutions', () => {
  assert.ok(isPersonName('Ada van der Moor') && isPersonName('Dr. Bo Lind'));
  assert.ok(
    !isPersonName('Coast University') && !isPersonName('The gauge') && !isPersonName('Ada'),
  );
  assert.ok(isNameList('Ada Moor, Bo Lind, and Cy Arne') && !isNameList('Ada Moor'));
  assert.ok(
    isInstitution('Institute of the Sea') &&
      isInstitution('Universidad del Mar') &&
      isInstitution('Politecnico del Mare') &&
      !isInstitution('The university gave her a room'),
  );
  assert.ok(
    isRollOfNames('Runners: Ada Moor, Coast University; Bo Lind, MIT') &&
      !isRollOfNames('For April, we asked the university.'),
  );
});

void test('only the bibliography is closed by the next heading', () => {
  const sections = placesOf(
    allFacts(
      splitLines(
        'References\n\n[1] A. Moor, 2019.\n\nOutlook\n\nAbout the Author\n\nAda Moor\n\nOutlook',
      ),
    ),
  ).map((place) => place.section);
  assert.deepEqual(sections, [2, 2, 0, 1, 1, 1]);
});

void test('biographies open with a name and a verb', () => {
  const opens = (text: string): boolean => startsLikeBio(facts(text));
  assert.ok(opens('Ada Moor is a research scientist at the Harbour Lab.'));
  assert.ok(opens('Dr. Bo Lind focuses on tides.'));
  assert.ok(
    !opens('The gauge is a float.') && !opens('Ada is tired.') && !opens('Ada Moor, Bo Lind'),
  );
});

void test('sentences end with a sign, quotes behind it or not', () => {
  assert.ok(endsSentence('done.') && endsSentence('“done.”') && endsSentence('done?)'));
  assert.ok(endsSentence('[done.]') && !endsSentence('."))))'));
  assert.ok(!endsSentence('done:') && !endsSentence('done'));
});

void test('words are counted and told by their kinds, the first sixty of them by their form', () => {
  const read = readWords(charactersOf('The “Lamp” isn’t \u00a0 on İstanbul’s 3rd hill'));
  assert.equal(read.words.length, 7);
  assert.equal(read.stops, 2);
  assert.notEqual(read.kinds & KIND.finiteVerb, 0);
  assert.deepEqual([read.long, read.capital], [4, 1]);
  assert.equal(read.stems.length, 4);
  const long = readWords(charactersOf(`See the table. ${'Lamps and ropes. '.repeat(200)}`));
  assert.equal(long.words.length, 400);
  assert.deepEqual([long.stops, long.capital], [20, 19]);
  assert.deepEqual([long.kinds & KIND.toTable, long.endKinds & KIND.toTable], [KIND.toTable, 0]);
});

void test('words are told by the lists, whatever stands at their edges', () => {
  const first = (text: string): number => readWords(charactersOf(text)).firstKinds;
  assert.equal(first('(Should'), KIND.stop | KIND.finiteVerb | KIND.question);
  assert.equal(first('The'), KIND.stop | KIND.article | KIND.goingOn | KIND.unfinished);
  assert.equal(first('Finally,'), KIND.pointer);
  assert.equal(first('finally:') & KIND.pointer, 0);
  assert.equal(first('mending'), KIND.gerund);
  assert.equal(first('gauge'), 0);
});

void test('a sign of code is only looked for where a character that it needs stands', () => {
  const lines = [
    '$ ls',
    'In [3]: x',
    'a = b',
    'x.y(',
    '} else {',
    '- a: b',
    '"k": 1',
    '<p>',
    'a\\',
    '@x',
  ];
  for (const line of lines) {
    const held = scanned(line).held;
    for (const { name, pattern, needs } of CODE_SIGNS)
      if (pattern.test(line)) assert.notEqual(needs & held, 0, `${name}: ${line}`);
  }
  const unguarded = CODE_SIGNS.filter(({ needs }) => (needs & scanned('').held) !== 0);
  const looked = CODE_SIGNS.filter(({ needs }) => (needs & scanned('Plain prose').held) !== 0);
  assert.deepEqual(looked, unguarded);
});
