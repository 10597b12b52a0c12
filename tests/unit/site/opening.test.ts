import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsOpening } from '../../../src/data/opening.ts';

const html =
  '<p class="byline">By Ada</p><p>Spare machines are <em>lent</em>, not sold. We show how a job survives.</p>';

test('a summary taken from the first lines repeats them', () => {
  assert.equal(repeatsOpening({ summary: 'Spare machines are lent, not sold.', html }), true);
  assert.equal(repeatsOpening({ summary: 'We show how a job survives.', html }), true);
});

test('a summary of its own does not, nor one from further down', () => {
  assert.equal(
    repeatsOpening({ summary: 'Checkpoints make a lost machine harmless.', html }),
    false,
  );
  const late = `<p>${'Something else. '.repeat(200)}</p><p>We show how a job survives.</p>`;
  assert.equal(repeatsOpening({ summary: 'We show how a job survives.', html: late }), false);
});
