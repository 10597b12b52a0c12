import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { isLanguageTab } from '../../../../src/lib/blocks/facts/language-tab.ts';
import type { Spot } from '../../../../src/lib/blocks/rules/clue.ts';
import { allowedAt } from '../../../../src/lib/blocks/segment/allowed.ts';
import { LABELS } from '../../../../src/lib/blocks/segment/labels.ts';
import {
  isCodeBelowItem,
  isInItemCode,
  isNoHeading,
  isReportedError,
  saysItemAgain,
  namesSource,
} from '../../../../src/lib/blocks/segment/certain.ts';

/** The line that reads `text`, in a post of these lines. */
function spotOf(text: string, lines: readonly string[] = ['Tide gauges', '', text, '']): Spot {
  const spots = spotsOf(sceneOf(splitLines(lines.join('\n'))));
  const spot = spots.find(({ facts }) => facts.line.text === text.trim());
  assert.ok(spot, text);
  return spot;
}

describe('no heading', () => {
  for (const text of [
    'Special thanks to the crew of the harbour office',
    'Thanks to everybody who wrote in',
    'The records: https://example.org/tides',
    'Jo Doe, head of research at Some Company',
    '– The tide team',
    '• Longer records',
    '•\u00a0Longer records, behind a no-break space',
    'InvalidGaugeException',
    'Figure 2',
    'We read the gauges twice because',
    'If the tide falls, we write the depth as',
  ])
    test(text, () => {
      assert.ok(isNoHeading(spotOf(text).facts));
    });

  for (const text of [
    'Thanks',
    'Thanking the crew',
    'Gauges, skills and plugins for the harbour of tomorrow',
    'Jo Doe, Ann Roe and the harbour',
    'What the gauges say',
    'Handling an InvalidGaugeException',
    'Error',
    'Figure 2 and its depths',
    'What the gauges are for',
    'Plan A',
  ])
    test(`may be one: ${text}`, () => {
      assert.ok(!isNoHeading(spotOf(text).facts));
    });
});

describe('the name of a language between samples', () => {
  for (const text of ['Python', 'C#', 'Windows (PowerShell)'])
    test(text, () => {
      assert.ok(isLanguageTab(spotOf(text).facts));
    });

  for (const text of ['python', 'bash', 'Python is quick', 'Tide'])
    test(`may be code or anything: ${text}`, () => {
      assert.ok(!isLanguageTab(spotOf(text).facts));
    });

  test('glued to what is above it may be a row or an output', () => {
    assert.ok(!isLanguageTab(spotOf('Python', ['Tide gauges', '', 'Go', 'Python', '']).facts));
  });
});

describe('code in an item', () => {
  const item = ['Tide gauges', '', '  1. Start the pump:', ''];

  test('is what has a line of spaces below', () => {
    const text = '    The pump runs now.';
    assert.ok(isInItemCode(spotOf(text, [...item, text, '    ', '']).facts));
    assert.ok(!isInItemCode(spotOf(text, [...item, text, '', '']).facts));
  });

  test('is no item over a line of spaces, and nothing at the margin', () => {
    const inner = '    1. Wait';
    assert.ok(!isInItemCode(spotOf(inner, [...item, inner, '    ', '']).facts));
    const flush = 'The pump runs now.';
    assert.ok(!isInItemCode(spotOf(flush, [...item, flush, '    ', '']).facts));
  });
});

describe('right below an item at the margin', () => {
  const below = (text: string, gap: string[] = []): Spot =>
    spotOf(text, ['Tide gauges', '', '  1. Start the pump.', ...gap, text, '']);

  test('a call is code', () => {
    assert.ok(isCodeBelowItem(below('pump.start(gauge="north")')));
  });

  test('words are not, nor is a call behind a blank line', () => {
    assert.ok(!isCodeBelowItem(below('The pump starts at the north gauge')));
    assert.ok(!isCodeBelowItem(below('pump.start(gauge="north")', [''])));
  });
});

test('where a picture was taken from', () => {
  for (const text of ['Source: harbour office', '(Source: harbour office)', 'Image source: JD'])
    assert.ok(namesSource(text), text);
  for (const text of ['source: ./tides', 'Sources of error', 'Open source: a gain'])
    assert.ok(!namesSource(text), text);
});

test('every line keeps some label, whatever excludes each other', () => {
  for (const text of ['- About the author', 'References', '    Python', '- References'])
    for (const gap of ['', '    ']) {
      const spot = spotOf(text, [
        'Tide gauges',
        '',
        'A first line.',
        '',
        text,
        gap,
        'The end.',
        '',
      ]);
      assert.ok(allowedAt(spot).length > 0, `${text} over ${JSON.stringify(gap)}`);
    }
});

test('a heading that opens the references can be nothing else', () => {
  const set = allowedAt(spotOf('References', ['Tide gauges', '', 'Text.', '', 'References', '']));
  assert.deepEqual(
    set.map((at) => LABELS[at]),
    ['heading'],
  );
});

describe('an error that a program reports', () => {
  const ERROR = 'tidelog.KeyMissingError: no key for harbour 7';
  const below = (sentence: string, text: string): boolean =>
    isReportedError(spotOf(text, ['Tide gauges', '', sentence, '', text, '']));

  test('right below what announces it', () => {
    assert.ok(below('The loader stops and says:', ERROR));
    assert.ok(below('It fails with:', 'RuntimeError: the tide is out'));
    assert.ok(below('The console says:', 'Uncaught (in promise) TideException: too low'));
    assert.ok(below('It warns:', 'DeprecationWarning: use the north gauge'));
    assert.ok(below('You see:', 'Error from server (NotFound): no such gauge'));
  });

  test('not below a full stop, nor a name with a note', () => {
    assert.ok(!below('The loader stops.', ERROR));
    assert.ok(!below('There are three kinds:', 'Spring: the tide is high'));
    assert.ok(!below('There are three errors:', 'KeyMissingError'));
  });
});

describe('what a picture of an item shows', () => {
  const between = (item: string, text: string, next: string): boolean =>
    saysItemAgain(spotOf(text, ['Tide gauges', '', `  4. ${item}`, '', text, '', `  ${next}`]));
  const ITEM = 'Copy the tide tables to the harbour office.';

  test('says the item again, in other forms of its words', () => {
    assert.ok(between(ITEM, 'Copying the tide table to the harbour office', '1. Close it.'));
  });

  test('a heading speaks of something else, and nothing goes on below it', () => {
    assert.ok(!between(ITEM, 'Reading the gauges', '1. Open it.'));
    assert.ok(!between(ITEM, 'Copying the tide table to the harbour office', 'A paragraph.'));
    assert.ok(!between(ITEM, 'Tables', '1. Open it.'));
  });
});
