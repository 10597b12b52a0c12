import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { FeatureIndex } from '../../../../src/lib/blocks/segment/features.ts';
import { FIGURE_CLUES } from '../../../../src/lib/blocks/rules/figure.ts';
import { NAME_CLUES } from '../../../../src/lib/blocks/rules/name.ts';
import { CODE_CLUES } from '../../../../src/lib/blocks/rules/code.ts';
import { TERSE_CLUES } from '../../../../src/lib/blocks/rules/terse.ts';
import { CODE_SIGNS } from '../../../../src/lib/blocks/facts/code-signs.ts';
import type { Clue } from '../../../../src/lib/blocks/rules/clue.ts';

/** What the clues say of the line, in a post of these lines. */
function saidOf(
  clues: readonly Clue[],
  text: string,
  lines: readonly string[],
): { clue: string; says: string }[] {
  const index = new FeatureIndex(clues);
  const spots = spotsOf(sceneOf(splitLines(lines.join('\n'))));
  const at = spots.findIndex(({ facts }) => facts.line.text === text);
  assert.ok(at >= 0, text);
  return (index.of(spots)[at] ?? []).map((value) => index.describe(value));
}

/** Names of the clues that the line shows. */
const cluesOf = (clues: readonly Clue[], text: string, lines: readonly string[]): string[] =>
  saidOf(clues, text, lines).map(({ clue }) => clue);

const TEXT =
  'The team at the lab trained a small network on nine weeks of harbour logs, and the error fell.';
const ALT = 'A gauge at low tide';
const CAPTION = 'The north gauge, photographed by the crew in March.';

function pairIn(...before: string[]): { alt: string[]; caption: string[] } {
  const lines = ['Tide gauges', '', ...before, ALT, CAPTION, '', TEXT];
  return {
    alt: cluesOf(FIGURE_CLUES, ALT, lines),
    caption: cluesOf(FIGURE_CLUES, CAPTION, lines),
  };
}

test('two lines together are a pair of a figure where headings stand apart', () => {
  const apart = ['The records', '', TEXT, '', 'The pumps', '', TEXT, ''];
  const { alt, caption } = pairIn(...apart);
  assert.ok(alt.includes('pair-above'));
  assert.ok(caption.includes('pair-below'));
});

test('they are none where headings stand on their text', () => {
  const glued = [
    'The records',
    `${TEXT} ${TEXT}`,
    '',
    'The pumps',
    `${TEXT} ${TEXT}`,
    '',
    'The crew',
    '',
  ];
  const { alt, caption } = pairIn(...glued);
  assert.ok(!alt.includes('pair-above'));
  assert.ok(!caption.includes('pair-below'));
});

test('a short line may name a picture', () => {
  const names = (text: string): boolean =>
    cluesOf(FIGURE_CLUES, text, ['Tide gauges', '', TEXT, '', text, '', TEXT]).includes(
      'names-picture',
    );
  assert.ok(names('Screenshot of the gauge page'));
  assert.ok(names('An annotated harbour diagram showing two pumps'));
  assert.ok(!names('Image classification on gauges'));
  assert.ok(!names('Pulling an image from the store'));
  assert.ok(!names('The chart shows how the tide fell.'));
});

test('a version apart may be a heading, a version among others none', () => {
  const isVersion = (...lines: string[]): boolean =>
    cluesOf(NAME_CLUES, lines[0] ?? '', ['Tide gauges', '', TEXT, '', ...lines]).includes(
      'version',
    );
  for (const text of ['1.4.0 (2024-02-11)', 'v2.0', 'Version 3.1', '[0.3.1-rc1] – 2023'])
    assert.ok(isVersion(text, '', TEXT), text);
  for (const text of ['1.4 tides a day', '3.141592', '1. Pump', 'v2 of the pump'])
    assert.ok(!isVersion(text, '', TEXT), text);
  assert.ok(!isVersion('1.4.0', '1.3.9', '', TEXT));
});

test('lines in a run know what announces the run', () => {
  const above = 'You should see output similar to the following:';
  const lines = [
    'Tide gauges',
    '',
    TEXT,
    '',
    above,
    '',
    'pump one: pushed',
    'pump two: pushed',
    '',
  ];
  assert.ok(cluesOf(CODE_CLUES, 'pump two: pushed', lines).includes('run-lead-in'));
  assert.ok(!cluesOf(CODE_CLUES, 'pump one: pushed', lines).includes('run-lead-in'));
  lines[4] = 'Both pumps ran.';
  assert.ok(!cluesOf(CODE_CLUES, 'pump two: pushed', lines).includes('run-lead-in'));
});

test('a flag may be a single letter, a dash between words is none', () => {
  const flag = CODE_SIGNS.find(({ name }) => name === 'flag')?.pattern ?? /$^/;
  for (const text of ['pump -v 3', 'pump -x', 'pump --dry-run', 'pump -rf'])
    assert.match(text, flag, text);
  for (const text of ['pump - a machine', 'low-tide', 'pump -3', 'a–b'])
    assert.doesNotMatch(text, flag, text);
});

test('a word over a description and a type is the name of a field', () => {
  const isField = (...lines: string[]): boolean =>
    cluesOf(NAME_CLUES, lines[0] ?? '', ['Tide gauges', '', ...lines]).includes('field-name');
  assert.ok(isField('gaugeName', '', 'The name of the gauge.', '', 'Type: String'));
  assert.ok(!isField('gauge name', '', 'The name of the gauge.', '', 'Type: String'));
  assert.ok(!isField('Gauges', '', TEXT, '', TEXT, '', TEXT, '', TEXT, '', 'Type: String'));
});

test('the name of a language stands over code or over something else', () => {
  const tab = (text: string, below: string): string | undefined =>
    saidOf(NAME_CLUES, text, ['Tide gauges', '', TEXT, '', text, '', below]).find(
      ({ clue }) => clue === 'language-tab',
    )?.says;
  assert.equal(
    tab('Python', 'logs = tl.load("harbour.csv")'),
    'is the name of a language over code',
  );
  assert.equal(tab('Windows (PowerShell)', TEXT), 'is the name of a language');
  assert.equal(tab('Python for sailors', 'logs = tl.load("harbour.csv")'), undefined);
});

test('a caption may name both sides of its picture', () => {
  const clues = (text: string): string[] =>
    cluesOf(FIGURE_CLUES, text, ['Tide gauges', '', TEXT, '', text, '', TEXT]);
  const sides = (text: string): boolean => clues(text).includes('two-sides');
  assert.ok(sides('The gauge at low tide (left) and at high tide (right).'));
  assert.ok(sides('Top: the pump in March. Bottom: the pump in May.'));
  assert.ok(!sides('Turn the valve to the left and then to the right.'));
  assert.ok(!sides(`The gauge (left), the pump (right). ${`${TEXT} `.repeat(5)}`.trim()));
});

test('a letter before a colon is a part of a picture only in brackets', () => {
  const opens = (text: string): boolean =>
    cluesOf(FIGURE_CLUES, text, ['Tide gauges', '', TEXT, '', text, '', TEXT]).includes(
      'figure-opening',
    );
  assert.ok(opens('(a) The gauge at low tide'));
  assert.ok(opens('Left: the gauge at low tide'));
  assert.ok(!opens('A: We read the gauges twice a day.'));
});

test('a single word that starts with a small letter is told apart', () => {
  const isSmall = (text: string): boolean =>
    cluesOf(NAME_CLUES, text, ['Tide gauges', '', TEXT, '', text, '', TEXT]).includes('small-word');
  assert.ok(isSmall('slot'));
  assert.ok(isSmall('maxDepth'));
  assert.ok(!isSmall('Slot'));
  assert.ok(!isSmall('slot two'));
  assert.ok(!isSmall('slot.'));
});

test('terse words in small letters read as a command', () => {
  const isTerse = (text: string): boolean =>
    cluesOf(TERSE_CLUES, text, ['Tide gauges', '', 'Convert them:', '', text, '', TEXT]).includes(
      'terse',
    );
  assert.ok(isTerse('gauge convert north.json > north.toml'));
  assert.ok(isTerse('pump start --fast'));
  assert.ok(!isTerse('Gauge Convert'));
  assert.ok(!isTerse('pumps of the harbour'));
  assert.ok(!isTerse('and pump again.'));
  assert.ok(!isTerse('pump'));
});
