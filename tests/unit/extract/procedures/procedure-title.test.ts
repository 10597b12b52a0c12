import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalOf } from '../../../../src/lib/extract/procedures/procedure-title.ts';

const GOALS: readonly [leadIn: string, goal: string | null][] = [
  ['To hang a shelf, complete the following steps:', 'Hang a shelf'],
  ['Then, to hang a shelf, you can follow these steps.', 'Hang a shelf'],
  ['In order to hang a shelf, please do the following:', 'Hang a shelf'],
  ['Follow these steps to hang a shelf:', 'Hang a shelf'],
  ['The following three steps show you how to hang a shelf.', 'Hang a shelf'],
  ['To hang a shelf is easy.', null],
  ['The shelf went to Berlin, following the truck.', null],
  ['Complete the form.', null],
  ['', null],
];

test('what the steps are for is read from their lead-in', () => {
  for (const [leadIn, goal] of GOALS) assert.equal(goalOf(leadIn), goal, leadIn);
});
