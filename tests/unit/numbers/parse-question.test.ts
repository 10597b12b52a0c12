import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MetricFinder } from '../../../src/lib/extract/metrics/metric-finder.ts';
import { LEXICON } from '../../../src/lib/extract/metrics/metric-named.ts';
import { parseBound } from '../../../src/lib/numbers/parse-bound.ts';
import { parseQuestion } from '../../../src/lib/numbers/parse-question.ts';

const finder = new MetricFinder(LEXICON);

describe('a question', () => {
  const cases: readonly (readonly [
    text: string,
    metric: string | null,
    bound: string,
    ...words: string[],
  ])[] = [
    ['latency under 50 ms', 'latency', 'under 50 ms'],
    ['accuracy over 90 %', 'accuracy', 'over 90 %'],
    ['accuracy > 0.9 on imagenet', 'accuracy', '> 0.9', 'imagenet'],
    ['show me latency below 1 second nvidia', 'latency', 'below 1 second', 'nvidia'],
    [
      'throughput of at least 1000 images per second',
      'throughput',
      'at least 1000 images per second',
    ],
    ['latency between 10 and 20 ms', 'latency', 'between 10 and 20 ms'],
    ['BLEU better than 28', 'bleu', 'better than 28'],
    ['speed-up 2–4x', 'speed-up', '2–4x'],
    ['loss', 'loss', ''],
    ['icon detection', null, '', 'icon', 'detection'],
    ['under 50 ms', null, 'under 50 ms'],
    ['', null, ''],
  ];
  for (const [text, metric, bound, ...words] of cases)
    test(`"${text}"`, () => {
      const question = parseQuestion(text, finder);
      assert.deepEqual(
        [question.metric?.key ?? null, question.boundText, ...question.words],
        [metric, bound, ...words],
      );
      assert.equal(question.bound === null, bound === '');
    });
});

describe('a bound', () => {
  const latency = finder.byKey('latency') ?? null;
  const accuracy = finder.byKey('accuracy') ?? null;
  test('is given in the base unit', () => {
    assert.deepEqual(parseBound('< 50 ms', latency), {
      min: -Infinity,
      max: 0.05,
      isOpen: true,
      unit: 's',
    });
    assert.deepEqual(parseBound('1–2 s', latency), { min: 1, max: 2, isOpen: false, unit: 's' });
  });
  test('shares are the same in percent, as a plain number and as a part of one', () => {
    const is = { min: 0.9, max: Infinity, isOpen: false, unit: '1' };
    for (const text of ['at least 90 %', '>= 90', '≥ 0.9'])
      assert.deepEqual(parseBound(text, accuracy), is);
  });
  test('better lies where the metric has it', () => {
    assert.equal(parseBound('better than 50 ms', latency)?.max, 0.05);
    assert.equal(parseBound('better than 90%', accuracy)?.min, 0.9);
    assert.equal(parseBound('worse than 90%', accuracy)?.max, 0.9);
  });
  test('a plain number of a metric without a unit is taken as it stands', () => {
    assert.equal(parseBound('> 28', finder.byKey('bleu') ?? null)?.unit, null);
  });
  test('what is no figure is none', () => {
    for (const text of ['', 'fast', '< ms', '2019-01-02'])
      assert.equal(parseBound(text, latency), null);
  });
});
