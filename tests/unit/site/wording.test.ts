import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdingsText } from '../../../src/data/holdings.ts';
import { publishedText } from '../../../src/data/published.ts';
import { amount, counted, joined, minutes } from '../../../src/data/wording.ts';

test('a date keeps the precision that is known', () => {
  assert.equal(publishedText('2021-04-05'), '5 April 2021');
  assert.equal(publishedText('2021-12'), 'December 2021');
  assert.equal(publishedText('2021'), '2021');
});

test('counts mark thousands and take the right form of their noun', () => {
  assert.equal(amount(12400), '12,400');
  assert.equal(counted(1, 'step'), '1 step');
  assert.equal(counted(0, 'step'), '0 steps');
  assert.equal(counted(2, 'story', 'stories'), '2 stories');
});

test('a number and its unit never part', () => {
  assert.equal(minutes(18), '18\u202fmin');
});

test('names are joined, and those beyond the limit counted', () => {
  assert.equal(joined([]), '');
  assert.equal(joined(['Ada']), 'Ada');
  assert.equal(joined(['Ada', 'Ben']), 'Ada and Ben');
  assert.equal(joined(['Ada', 'Ben', 'Cleo']), 'Ada, Ben and Cleo');
  assert.equal(joined(['Ada', 'Ben', 'Cleo', 'Dan'], 3), 'Ada, Ben and 2\u00a0others');
});

test('holdings leave out what there is none of', () => {
  const post = (steps: number, samples: number, tables: number) => ({
    counts: { steps, procedures: 0, samples, tables },
  });
  assert.equal(holdingsText([post(0, 0, 0)]), '1 post.');
  assert.equal(holdingsText([post(3, 0, 0)]), '1 post with 3 steps.');
  assert.equal(
    holdingsText([post(3, 1, 0), post(4, 1, 1)]),
    '2 posts with 7 steps, 2 code samples and 1 table.',
  );
});
