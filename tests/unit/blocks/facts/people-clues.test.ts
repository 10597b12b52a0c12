import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotAt } from '../../../../src/lib/blocks/segment/scene.ts';
import { PEOPLE_CLUES } from '../../../../src/lib/blocks/rules/people.ts';

/** Whether the third line of a post is seen as the head of a listing. */
function headsEntries(...lines: string[]): boolean {
  const scene = sceneOf(splitLines(['Fellows of the tide', '', ...lines].join('\n')));
  const spot = spotAt(scene, 1);
  const clue = PEOPLE_CLUES.find(({ name }) => name === 'heads-entries');
  assert.ok(spot && clue);
  return clue.value(spot) === 0;
}

test('a short line apart above a name over an institution heads a listing', () => {
  assert.ok(headsEntries('AR/VR tides', '', 'Ann Roe', 'University of the North'));
});

test('an institution above the next name, a name alone and a glued line head none', () => {
  assert.ok(!headsEntries('University of the North', 'Jo Doe', 'Institute of the Shore'));
  assert.ok(!headsEntries('AR/VR tides', '', 'Ann Roe', '', 'University of the North'));
  assert.ok(!headsEntries('AR/VR tides', '', 'Ann Roe', 'went to sea'));
});
