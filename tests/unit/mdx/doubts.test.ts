import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { doubtsOf, meanMargin } from '../../../src/lib/mdx/doubts.ts';

/** Paragraphs, one a line, each read with such a lead over the next best reading. */
function read(...margins: number[]): Block[] {
  return margins.map((margin, at) => ({
    type: 'paragraph',
    text: '',
    lines: [at + 1, at + 1],
    evidence: { rule: 'r', reason: `reason ${at + 1}`, margin },
  }));
}

test('the least certain decisions, worst first, of equal ones the earlier first', () => {
  const doubts = doubtsOf(read(0.4, 0.9, 0.1, 0.4, 0.237));
  assert.deepEqual(doubts, [
    { lines: [3, 3], type: 'paragraph', reason: 'reason 3', margin: 0.1 },
    { lines: [5, 5], type: 'paragraph', reason: 'reason 5', margin: 0.24 },
    { lines: [1, 1], type: 'paragraph', reason: 'reason 1', margin: 0.4 },
    { lines: [4, 4], type: 'paragraph', reason: 'reason 4', margin: 0.4 },
  ]);
});

test('five at the most, and none where all is clear', () => {
  assert.equal(doubtsOf(read(0, 0, 0, 0, 0, 0, 0)).length, 5);
  assert.deepEqual(doubtsOf(read(0.5, 1)), []);
});

test('the certainty of a post is the mean of its decisions, of none it is full', () => {
  assert.equal(meanMargin(read(0.5, 1)), 0.75);
  assert.equal(meanMargin(read(0.333, 0.333)), 0.33);
  assert.equal(meanMargin(read(9)), 1);
  assert.equal(meanMargin([]), 1);
});
