import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, toHit } from '../../../src/client/parts/prose-hit.ts';
import type { PagefindFragment } from '../../../src/client/parts/pagefind-types.ts';

const CONTENT = 'Trays. Step 1: Fill it. Pour ink slowly.';

function fragmentOf(element: string, id: string): PagefindFragment {
  return {
    raw_url: '/posts/trays.html',
    raw_content: CONTENT,
    excerpt: '',
    meta: { title: 'Trays' },
    filters: {},
    anchors: [{ element, id, text: 'Step 1: Fill it.', location: 1 }],
    weighted_locations: [{ weight: 1, balanced_score: 1, location: 6 }],
  };
}

test('what was found is named by its address: an item or a section that is a step, or a section', () => {
  const places = [
    ['li', 'step-t1~1'],
    ['section', 'step-t1~1'],
    ['h3', 's1~2.1'],
  ].map(([element = '', id = '']) => toHit(fragmentOf(element, id), '', 'ink').parts.map(placeOf));
  assert.deepEqual(places, [['Step 1 · '], ['Step 1 · '], ['§2.1 · ']]);
});

test('an excerpt says where it was cut out of its sentence', () => {
  const shown = (excerpt: string): string =>
    toHit({ ...fragmentOf('h3', 's1'), excerpt }, '', 'ink').excerpt;
  assert.equal(shown('of <mark>ink</mark> a day'), '…\u00A0of <mark>ink</mark> a day\u00A0…');
  assert.equal(shown('<mark>ink</mark> dries.'), '…\u00A0<mark>ink</mark> dries.');
  assert.equal(shown('Pour <mark>ink</mark>.'), 'Pour <mark>ink</mark>.');
  assert.equal(shown(''), '');
});

test('an excerpt does not begin with the title that stands above it', () => {
  const shown = (title: string, excerpt: string): string =>
    toHit({ ...fragmentOf('h3', 's1'), meta: { title }, excerpt }, '', 'ink').excerpt;
  assert.equal(
    shown('Ink & <Trays>', '<mark>Ink</mark> &amp; &lt;Trays&gt;. Ada Lind Pour <mark>ink</mark>.'),
    'Ada Lind Pour <mark>ink</mark>.',
  );
  assert.equal(shown('Trays', 'Trays of <mark>ink</mark>.'), 'Trays of <mark>ink</mark>.');
  assert.equal(shown('Trays', '<mark>Trays</mark>.'), '');
  assert.equal(shown('Trays of oak', 'Trays of <mark>ink</mark>.'), 'Trays of <mark>ink</mark>.');
});
