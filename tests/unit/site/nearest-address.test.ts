import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../src/client/parts/nearest-address.ts';

const POSTS = [
  { slug: 'resume-spot-training', title: 'Resume spot training' },
  { slug: 'budget-alarms-for-spot-fleets', title: 'Budget alarms for spot fleets' },
  { slug: 'keyword-spotter-22-kb', title: 'A keyword spotter' },
];

test('a mistyped address leads to the post that was meant', () => {
  assert.equal(nearest('resume spot trainning', POSTS, 2)[0]?.slug, 'resume-spot-training');
  assert.equal(nearest('keywordspotter', POSTS, 1)[0]?.slug, 'keyword-spotter-22-kb');
});

test('what is like nothing leads nowhere', () => {
  assert.deepEqual(nearest('wp admin setup', POSTS, 2), []);
  assert.deepEqual(nearest('', POSTS, 2), []);
});
