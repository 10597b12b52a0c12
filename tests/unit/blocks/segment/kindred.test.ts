import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { allowedAt } from '../../../../src/lib/blocks/segment/allowed.ts';
import { drawTogether, kindredLines } from '../../../../src/lib/blocks/segment/kindred.ts';
import { LABEL_COUNT, labelIndex } from '../../../../src/lib/blocks/segment/labels.ts';

/** The lines that stand together, of a post with these below its title. */
function groupsIn(...lines: string[]): string[][] {
  const scene = sceneOf(splitLines(['Tide gauges', ...lines].join('\n\n')));
  const groups = kindredLines(scene.facts, spotsOf(scene).map(allowedAt));
  return groups.map((group) => group.map((index) => scene.facts[index]?.line.text ?? ''));
}

describe('lines of one form', () => {
  test('are counted alike, whatever the number', () => {
    const steps = ['Step 1: Pump', 'Step 2: Drain', 'Step 10: Rest'];
    assert.deepEqual(groupsIn(...steps, 'Step back'), [steps]);
  });

  test('begin with the same word and end in the same sign', () => {
    const asked = ['Q: Who pumps?', 'Q: Who drains?', 'Q: Who rests?'];
    assert.deepEqual(groupsIn(...asked), [asked, asked]);
    assert.deepEqual(groupsIn('The pump', 'The drain:', 'The rest.', 'The end!'), []);
  });

  test('are months or questions', () => {
    const months = ['May 2020', 'June 2020', 'Jul 3, 2021'];
    assert.deepEqual(groupsIn(...months), [months]);
    const questions = ['Who pumps?', 'Why drain?', 'What now?'];
    assert.deepEqual(groupsIn(...questions), [questions]);
  });

  test('are three at least, short, and no items', () => {
    assert.deepEqual(groupsIn('Step 1: Pump', 'Step 2: Drain'), []);
    assert.deepEqual(groupsIn('  1. Pump', '  2. Drain', '  3. Rest'), []);
    const long = 'and then the pump runs until the tide has fallen below the mark on the wall';
    assert.deepEqual(groupsIn(`Step 1 ${long}`, `Step 2 ${long}`, `Step 3 ${long}`), []);
  });
});

describe('drawing together', () => {
  const heading = labelIndex('heading');
  const paragraph = labelIndex('paragraph');
  const scoresOf = (leads: readonly number[]): Float64Array => {
    const scores = new Float64Array(leads.length * LABEL_COUNT);
    leads.forEach((lead, line) => (scores[line * LABEL_COUNT + heading] = lead));
    return scores;
  };
  const leadsOf = (scores: Float64Array, lines: number): number[] =>
    Array.from(
      { length: lines },
      (_, line) =>
        (scores[line * LABEL_COUNT + heading] ?? 0) - (scores[line * LABEL_COUNT + paragraph] ?? 0),
    );

  test('takes each line half way to the mean, and nothing else', () => {
    const scores = scoresOf([4, 4, -2, 9]);
    drawTogether(scores, [[0, 1, 2]]);
    assert.deepEqual(leadsOf(scores, 4), [3, 3, 0, 9]);
  });

  test('counts a line that is very sure no more than others', () => {
    const scores = scoresOf([1000, 0, 0]);
    drawTogether(scores, [[0, 1, 2]]);
    assert.equal(leadsOf(scores, 3)[1], 2);
  });

  test('looks at the scores before any group was drawn', () => {
    const scores = scoresOf([6, 0, 0, 0, 0]);
    drawTogether(scores, [
      [0, 1, 2],
      [0, 3, 4],
    ]);
    assert.deepEqual(leadsOf(scores, 5), [2, 1, 1, 1, 1]);
  });
});
