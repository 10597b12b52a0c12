import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { belowFloor, raiseFloor, toFloor } from '../../src/lib/eval/floors.ts';

const DIGEST = '0123456789abcdef';
const floor = { digest: DIGEST, scores: { span_f1: 0.9, code_f1: 0.8 } };

describe('the floor of a gold folder', () => {
  test('holds ratings, not counts and not what was never scored', () => {
    const made = toFloor({ span_f1: 0.123456, posts: 7, number_n: 3, cell_f1: null }, DIGEST);
    assert.deepEqual(made, { digest: DIGEST, scores: { span_f1: 0.12346 } });
  });

  test('lets equal and better scores through', () => {
    assert.deepEqual(belowFloor(floor, floor), []);
    assert.deepEqual(belowFloor({ ...floor, scores: { span_f1: 1, code_f1: 0.8 } }, floor), []);
  });

  test('stops a score that fell, however little', () => {
    const now = { ...floor, scores: { span_f1: 0.89999, code_f1: 0.8 } };
    assert.deepEqual(belowFloor(now, floor), ['span_f1 fell from 0.9 to 0.89999.']);
  });

  test('stops a score that is not measured any more', () => {
    const now = { ...floor, scores: { span_f1: 0.9 } };
    assert.deepEqual(belowFloor(now, floor), ['code_f1 was 0.8 and is not scored any more.']);
  });

  test('notices another gold even when the scores are better', () => {
    const now = { digest: 'fedcba9876543210', scores: { span_f1: 1, code_f1: 1 } };
    assert.match(belowFloor(now, floor).join(), /gold or one of its dumps changed/);
  });
});

describe('pinning', () => {
  const fallen = { ...floor, scores: { span_f1: 0.95, code_f1: 0.7 } };

  test('takes a first floor as it comes', () => {
    assert.deepEqual(raiseFloor(floor, undefined, false), { floor });
  });

  test('refuses to lower a score', () => {
    assert.deepEqual(raiseFloor(fallen, floor, false), {
      refused: ['code_f1 fell from 0.8 to 0.7.'],
    });
  });

  test('refuses to lower a score under the cover of a changed gold', () => {
    const other = { ...fallen, digest: 'fedcba9876543210' };
    assert.ok('refused' in raiseFloor(other, floor, false));
  });

  test('lowers it when told so', () => {
    assert.deepEqual(raiseFloor(fallen, floor, true), { floor: fallen });
  });
});
