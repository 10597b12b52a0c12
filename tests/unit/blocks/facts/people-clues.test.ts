import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { FeatureIndex } from '../../../../src/lib/blocks/segment/features.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { PEOPLE_CLUES } from '../../../../src/lib/blocks/rules/people.ts';

/** Whether the third line of a post is seen as the head of a listing. */
function headsEntries(...lines: string[]): boolean {
  const text = ['Fellows of the tide', '', ...lines].join('\n');
  const index = new FeatureIndex(PEOPLE_CLUES);
  const found = index.of(spotsOf(sceneOf(splitLines(text))))[1] ?? [];
  return found.some((value) => index.describe(value).clue === 'heads-entries');
}

test('a short line apart above a name over an institution heads a listing', () => {
  assert.ok(headsEntries('AR/VR tides', '', 'Ann Roe', 'University of the North'));
});

test('an institution above the next name, a name alone and a glued line head none', () => {
  assert.ok(!headsEntries('University of the North', 'Jo Doe', 'Institute of the Shore'));
  assert.ok(!headsEntries('AR/VR tides', '', 'Ann Roe', '', 'University of the North'));
  assert.ok(!headsEntries('AR/VR tides', '', 'Ann Roe', 'went to sea'));
});
