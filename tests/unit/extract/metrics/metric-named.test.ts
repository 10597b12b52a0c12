import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricNamed, metricsIn } from '../../../../src/lib/extract/metrics/metric-named.ts';

const NAMES: readonly (readonly [text: string, key: string | null])[] = [
  ['Accuracy', 'accuracy'],
  ['Top-1 accuracy (%)', 'accuracy'],
  ['top1', 'accuracy'],
  ['val_acc', 'accuracy'],
  ['Test Acc.', 'accuracy'],
  ['Precision', 'precision'],
  ['F1-score', 'f1'],
  ['F1', 'f1'],
  ['Recall@10', 'recall'],
  ['ROC-AUC', 'auc'],
  ['mAP@0.5', 'map'],
  ['Mean Average Precision', 'map'],
  ['mIoU', 'iou'],
  ['BLEU-4', 'bleu'],
  ['ROUGE-L', 'rouge'],
  ['validation:rmse', null],
  ['validation:RMSE', 'rmse'],
  ['Word error rate', 'error-rate'],
  ['WER ↓', 'error-rate'],
  ['Error (%)', 'error-rate'],
  ['Loss', 'loss'],
  ['Training loss', 'loss'],
  ['p99 latency [ms]', 'latency'],
  ['Latencies', 'latency'],
  ['P99', 'latency'],
  ['p99', 'latency'],
  ['Inference time per image', 'inference-time'],
  ['Training time (hours)', 'training-time'],
  ['Throughput (images/s)', 'throughput'],
  ['Images/s', 'throughput'],
  ['tokens per second', 'throughput'],
  ['Speed-up', 'speed-up'],
  ['Speedup', 'speed-up'],
  ['Cost ($)', 'cost'],
  ['Peak memory', 'memory'],
  ['Model size, MB', 'model-size'],
  ['# Params (M)', 'parameters'],
  ['GFLOPs', 'flops'],
  ['GPU utilization', 'gpu-utilisation'],
  ['Power', 'power'],
  ['Mean reward', 'reward'],
  ['Score', 'score'],
  // Other things with the same words.
  ['Map', null],
  ['map of regions', null],
  ['Mixed precision', null],
  ['Precision format', null],
  ['Loss function', null],
  ['Hair loss', null],
  ['Error message', null],
  ['Cost function', null],
  ['Time zone', null],
  ['Hyperparameters', null],
  ['Power BI', null],
  ['Faster R-CNN', null],
  ['Score sheet', null],
  ['Inaccuracy', null],
  ['Runtime environment', null],
  ['Availability Zone', null],
  ['wer', null],
  ['', null],
];

for (const [text, key] of NAMES) {
  test(`"${text}" names ${key ?? 'no metric'}`, () => {
    assert.equal(metricNamed(text)?.key ?? null, key);
  });
}

test('the longest name wins, and tells where better lies', () => {
  const metric = metricNamed('word error rate and accuracy');
  assert.deepEqual(metric, {
    key: 'error-rate',
    name: 'Error rate',
    direction: 'down',
    dimension: 'fraction',
  });
});

test('every name in a sentence is found at its place, none inside another', () => {
  const text = 'Its mean average precision rose while mixed precision cut the training time.';
  const found = metricsIn(text).map(({ metric, start, end }) => [
    metric.key,
    text.slice(start, end),
  ]);
  assert.deepEqual(found, [
    ['map', 'mean average precision'],
    ['training-time', 'training time'],
  ]);
});

test('a full stop or a comma parts two words', () => {
  assert.deepEqual(metricsIn('We stopped training. Time was short.'), []);
});
