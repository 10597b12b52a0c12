import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePost, type Heading } from '../../../../src/lib/blocks/levels/describe-headings.ts';
import { goesOn, likeness } from '../../../../src/lib/blocks/levels/likeness.ts';
import { postOutline } from '../../../../src/lib/blocks/levels/post-outline.ts';

/** A heading, and the paragraph below it. */
function heading(text: string, below = ''): Heading {
  const blocks = [
    { type: 'heading', lines: [1, 1] as const, text },
    ...(below === '' ? [] : [{ type: 'paragraph', lines: [3, 3] as const, text: below }]),
  ];
  const [found] = describePost(postOutline(blocks)).headings;
  assert.ok(found);
  return found;
}

test('headings put alike have more in common than others', () => {
  const [one, two] = [heading('Sorting the books'), heading('Labelling the shelves')];
  assert.ok(likeness(one, two) > likeness(one, heading('Prices')));
});

test('a series goes on with the next number of its kind only', () => {
  const first = heading('Step 1: Unpack');
  assert.ok(goesOn(first, heading('Step 2: Sort')));
  assert.ok(!goesOn(first, heading('Step 3: Sort')));
  assert.ok(!goesOn(first, heading('2. Sort')));
  assert.ok(!goesOn(heading('Unpack'), heading('Sort')));
});

test('sections that begin with the same words count as alike', () => {
  const told = (below: string): number =>
    likeness(heading('Maps', 'The following shelf holds maps.'), heading('Atlases', below));
  assert.ok(told('The following shelf holds them.') > told('An atlas is heavy.'));
});

test('empty sections are not alike for being empty', () => {
  assert.equal(likeness(heading('Maps'), heading('Where to put old globes')), 0);
});
