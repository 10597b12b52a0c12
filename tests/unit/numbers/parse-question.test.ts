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
    ['f1 > 99', 'f1', '> 99'],
    ['f1 over 99%', 'f1', 'over 99%'],
    ['F1 score over 99', 'f1', 'over 99'],
    ['map over 50', 'map', 'over 50'],
    ['auc over 0.9', 'auc', 'over 0.9'],
    ['bleu over 20', 'bleu', 'over 20'],
    ['rouge-l over 30', 'rouge', 'over 30'],
    ['fps over 30', 'throughput', 'over 30'],
    ['ttft under 200 ms', 'latency', 'under 200 ms'],
    ['p99 under 50 ms', 'latency', 'under 50 ms'],
    ['wer below 5%', 'error-rate', 'below 5%'],
    ['iou over 80', 'iou', 'over 80'],
    ['ppl under 20', 'perplexity', 'under 20'],
    ['acc > 0.9', 'accuracy', '> 0.9'],
    ['f1', 'f1', ''],
    ['a map of the shelf', null, '', 'map', 'shelf'],
    ['accuracy over 90 % cifar10', 'accuracy', 'over 90 %', 'cifar10'],
    ['latency faster than 50 ms', 'latency', 'faster than 50 ms'],
    ['faster than 5x', null, 'faster than 5x'],
    ['model size smaller than 10 MB', 'model-size', 'smaller than 10 MB'],
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

describe('what a question says in vain', () => {
  const cases: readonly (readonly [text: string, bound: string, ...said: string[]])[] = [
    ['cheaper than 50 %', '', 'cheaper than 50 %'],
    ['better than 50 ms', '', 'better than 50 ms'],
    ['latency not under 50 ms', 'under 50 ms', 'not'],
    ['latency over 10 ms under 50 ms', 'over 10 ms', 'under 50 ms'],
    ['latency under 50 ms', 'under 50 ms'],
    ['accuracy better than 90 % at the desk', 'better than 90 %'],
    ['cost cheaper than $50', 'cheaper than $50'],
  ];
  for (const [text, bound, ...said] of cases)
    test(`"${text}"`, () => {
      const question = parseQuestion(text, finder);
      assert.deepEqual([question.boundText, ...question.notUnderstood], [bound, ...said]);
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
  test('faster is less of a time and more of a rate or factor, slower the contrary, cheaper less money', () => {
    const throughput = finder.byKey('throughput') ?? null;
    const ends: readonly (readonly [text: string, metric: typeof latency, ...ends: number[]])[] = [
      ['faster than 50 ms', latency, -Infinity, 0.05],
      ['slower than 50 ms', latency, 0.05, Infinity],
      ['faster than 5x', null, 5, Infinity],
      ['slower than 5x', null, -Infinity, 5],
      ['faster than 30', throughput, 30, Infinity],
      ['slower than 30', throughput, -Infinity, 30],
      ['cheaper than $50', null, -Infinity, 50],
    ];
    for (const [text, metric, ...expected] of ends) {
      const bound = parseBound(text, metric);
      assert.deepEqual([bound?.min, bound?.max], expected, text);
    }
  });
  test('a plain number of a metric without a unit is taken as it stands', () => {
    assert.equal(parseBound('> 28', finder.byKey('bleu') ?? null)?.unit, null);
  });
  test('what is no figure is none', () => {
    for (const text of ['', 'fast', '< ms', '2019-01-02'])
      assert.equal(parseBound(text, latency), null);
  });
});
