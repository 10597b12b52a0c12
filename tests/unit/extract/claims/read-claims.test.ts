import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimsIn } from '../../../../src/lib/extract/claims/read-claims.ts';

/** What a sentence claims: figure, metric, way of the change, what it was before. */
function read(sentence: string): string[] {
  return claimsIn(sentence).map(({ start, end, metric, change, baseline }) => {
    const before = baseline === null ? '' : ` from ${baseline.text}`;
    const way = change === null ? '' : ` ${change}`;
    return `${sentence.slice(start, end)}: ${metric.key}${way}${before}`;
  });
}

const CLAIMS: Readonly<
  Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>
> = {
  'a metric behind its figure': [
    ['The sorter has 97% average accuracy.', '97%: accuracy'],
    ['The sorter by motif has 97% accuracy.', '97%: accuracy'],
    ['It reached 99.0 F1 on our shelf.', '99.0: f1'],
    ['Each ladder costs ~40 seconds of extra latency.', '40 seconds: latency more'],
    ['We saw 100% CPU usage.', '100%: cpu-utilisation'],
    ['It makes do with 40% fewer tokens.', '40%: tokens less'],
    ['We save 30 percent on hardware costs.', '30 percent: cost less'],
    ['Dropping the last tray loses only 0.5% mAP.', '0.5%: map less'],
  ],
  'a metric ahead of its figure': [
    ['Precision – 92.1%', '92.1%: precision'],
    ['Recall: 0.81', '0.81: recall'],
    ['The tree has an AUC of 0.82 on the test shelf.', '0.82: auc'],
    ['A lamp brought the latency down to 12ms.', '12ms: latency'],
    ['The desk has a latency of less than 20 ms.', '20 ms: latency'],
    ['The accuracy of the desk was more than 90%.', '90%: accuracy'],
    ['The P99 latency of the clerk is reduced by 83.4%.', '83.4%: latency less'],
    [
      'Throughput was increased by 35% and latency was reduced by 85%.',
      '35%: throughput more',
      '85%: latency less',
    ],
    [
      'It improves the performance of sorting and lending by 20% to 30%.',
      '20% to 30%: performance more',
    ],
    ['Improved caching betters nothing, but the latency improved by 10%.', '10%: latency less'],
    ['The accuracy fell from 52% to under 21%.', '21%: accuracy from 52%'],
  ],
  comparisons: [
    ['The new tray is 5x faster (500ms vs 100ms).', '5x: speed-up more from 500ms'],
    ['Its latency is 100 ms instead of 500 ms.', '100 ms: latency from 500 ms'],
    ['It sorts four times faster than before.', 'four times: speed-up more'],
    ['Four times faster than before is what it sorts.', 'Four times: speed-up more'],
    ['We measured a 4,000X naive speedup.', '4,000X: speed-up more'],
    ['That is a 7% performance gain.', '7%: performance more'],
    ['The old tray is 2x slower.', '2x: speed-up less'],
  ],
  differences: [
    [
      'It beats the old desk by a margin of 5.5 F1 and the clerk by 40.5 F1.',
      '5.5: f1 more',
      '40.5: f1 more',
    ],
    ['The desk lags behind the clerks by up to 30% accuracy.', '30%: accuracy less'],
    [
      'An accuracy of 75.40% outperforms the best old desk by a whole ~12%.',
      '75.40%: accuracy',
      '12%: accuracy more',
    ],
    ['It adds 40 seconds of latency to each loan.', '40 seconds: latency more'],
    ['We reduced the latency by 30% and cut paper slips by 20%.', '30%: latency less'],
    ['A recall of 80% improves the trays.', '80%: recall'],
    ['The desk’s accuracy rose from chance level to 92%.', '92%: accuracy'],
    ['The clerk has an accuracy of 71%, while chance is 25%.', '71%: accuracy'],
    ['The new lamp brings 20% reduced latency.', '20%: latency less'],
  ],
  'times taken': [
    [
      'The run took 150 seconds, but the clerk was billed for 40 seconds.',
      '150 seconds: processing-time',
      '40 seconds: billed-time',
    ],
    ['The clerk’s network trained for 5 days.', '5 days: training-time'],
    ['Alone the clerk took 240 seconds per epoch.', '240 seconds per epoch: training-time'],
    ['A write takes about 50 milliseconds.', '50 milliseconds: processing-time'],
  ],
  'rates and savings': [
    ['The clerks handle 2,500 requests/s.', '2,500 requests/s: throughput'],
    ['It lends 46% more books per second than the old desk.', '46%: throughput more'],
    ['Readers save over 60% by night.', '60%: cost less'],
  ],
};

for (const [name, sentences] of Object.entries(CLAIMS)) {
  describe(name, () => {
    for (const [sentence, ...claims] of sentences)
      test(sentence, () => {
        assert.deepEqual(read(sentence), claims);
      });
  });
}

describe('no claim', () => {
  for (const sentence of [
    'Set the learning rate to 0.01 and the batch size to 32.',
    'Version 2.4 came out in 2019.',
    'This lesson takes approximately 40 minutes.',
    'Have some tea: filling the shelf typically takes around 5 minutes.',
    'Choose an ml.p3.2xlarge instance with 64 GB of memory.',
    'The desk’s default time-out is 45 seconds.',
    'Keep 65% of the books for lending, 35% for reading.',
    'If the accuracy is below 50%, train again.',
    'Would 95% accuracy be enough?',
    'Suppose the latency is 40 ms.',
    'Only labels with a probability over 50% are shown.',
    '52% of the users borrow books.',
    'The unit costs $0.0005 per second.',
    'The alarm goes off when latency exceeds the threshold of 200 ms.',
    'Mixed precision with 16 bits is on.',
    'The mean reciprocal rank at 25 tells how good a list is.',
    'It closes the gap to human performance by 50%.',
    'All videos are shot at 25 FPS.',
    'The port is 8080, the room is F1, and 12 people came at 10:30.',
    'The data set has 50,000 images of 32 x 32 pixels.',
    'The log is kept for 7 days.',
    'A unit handles 60 letters per second (360 letters x 10 ÷ 60 seconds).',
    'I assigned it 25 minutes of training time.',
    'Accuracy can be 0.0 with few books.',
    'The desk has an accuracy within 3% of the clerks.',
    'The desk cut paper slips by 20% in our benchmark.',
    'Estimated setup time: 10-15 minutes',
    'The accuracy of the desk differs from that of the clerk by 3%.',
    'At the discounted price of $30 the savings are $12.',
    'With ten shelves, chance accuracy is 10%.',
    'Random guessing has an accuracy of 50%.',
    'Guessing at random gives an accuracy of 12.5%.',
  ])
    test(sentence, () => {
      assert.deepEqual(read(sentence), []);
    });
});
