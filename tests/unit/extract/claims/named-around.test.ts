import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namedAround } from '../../../../src/lib/extract/claims/named-around.ts';
import { claimsIn } from '../../../../src/lib/extract/claims/read-claims.ts';

type Named = readonly [figure: string, subject: string | null, against: string | null];

/** Subject and baseline of each figure of a sentence. */
function named(sentence: string): Named[] {
  return claimsIn(sentence).map((claim) => {
    const { subject, against } = namedAround(sentence, claim);
    return [sentence.slice(claim.start, claim.end), subject, against];
  });
}

const SENTENCES: readonly (readonly [sentence: string, ...figures: Named[]])[] = [
  ['The oak tray has 97% accuracy.', ['97%', 'The oak tray', null]],
  [
    'The oak tray that took 3 days to train now trains in 90 seconds.',
    ['3 days', 'The oak tray', null],
    ['90 seconds', 'The oak tray', null],
  ],
  ['They say that the amount of wall clock time was 2 minutes.', ['2 minutes', null, null]],
  ['The throughput is 6 images per second.', ['6 images per second', null, null]],
  [
    'The tray’s accuracy of 75.4% beats the desk by 12%.',
    ['75.4%', null, null],
    ['12%', null, 'the desk'],
  ],
  [
    'Sanding the first tray reduced the accuracy by 2%, and sanding both of them led to a decline of 4% accuracy.',
    ['2%', 'Sanding the first tray', null],
    ['4%', null, null],
  ],
  [
    'Sanding the tray lost 2% accuracy, and sanding the first three trays of the long and the short shelf led to a decline of 4% accuracy.',
    ['2%', null, null],
    ['4%', null, null],
  ],
  [
    'Oak reached 99.5 F1, outperforming Elm by a margin of 5.5 F1 and the ash desk by 40.5 F1.',
    ['99.5', 'Oak', null],
    ['5.5', 'Oak', 'Elm'],
    ['40.5', 'Oak', 'the ash desk'],
  ],
  ['The following list shows an accuracy of 75%.', ['75%', null, null]],
  ['Most of the desks are 3x faster.', ['3x', null, null]],
  [
    'I tuned lamps, and the desks built for readers to cut the error rate by 60%.',
    ['60%', null, null],
  ],
  [
    'Oak runs at 30 images per second and reaches 81% recall, while Elm reaches 75% recall.',
    ['30 images per second', 'Oak', null],
    ['81%', 'Oak', null],
    ['75%', 'Elm', null],
  ],
  ['Oak is 3x faster than the elm desk on a rainy day.', ['3x', 'Oak', 'the elm desk']],
  ['It is about 3x faster than what I see at home.', ['3x', null, null]],
  ['It makes 2-3x more errors than necessary.', ['2-3x', null, null]],
  ['It is 9x faster than a minute to do so from a shelf.', ['9x', null, null]],
  ['Its latency is 20 ms shorter than that of the elm desk.', ['20 ms', null, 'the elm desk']],
  ['The ~20x speedup over oak-desk comes down to one lamp.', ['20x', null, 'oak-desk']],
  ['The desk trails the clerks by 30% accuracy.', ['30%', 'The desk', 'the clerks']],
  ['The desk sorts 3x faster than clerks.', ['3x', null, 'clerks']],
  [
    'A run takes 9 seconds at 30 images per second, which is 3x faster than the old desk.',
    ['9 seconds', 'A run', null],
    ['30 images per second', 'A run', null],
    ['3x', null, 'the old desk'],
  ],
];

describe('whose figure it is, and what it is compared with', () => {
  for (const [sentence, ...figures] of SENTENCES)
    test(sentence, () => {
      assert.deepEqual(named(sentence), figures);
    });
});
