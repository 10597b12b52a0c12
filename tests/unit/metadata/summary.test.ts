import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../../../src/lib/metadata/summary.ts';
import { block, heading, post } from './blocks.ts';

const LONG =
  'Kites rise because moving air pushes on a tilted sheet and the line holds them against it.';
const paragraph = (text: string) => block('paragraph', text);

test('the lead, in whole sentences, as far as two lines go', () => {
  const text = `${LONG} A tail keeps them steady in gusts. ${LONG}`;
  assert.equal(
    summaryOf(post('Kites', paragraph(text))),
    `${LONG} A tail keeps them steady in gusts.`,
  );
});

test('a sentence that is too long is cut after a word', () => {
  const text = `Kites ${'that rise and fall and '.repeat(12)}land.`;
  const summary = summaryOf(post('Kites', paragraph(text)));
  assert.ok(summary.length <= 180);
  assert.match(summary, /\p{L}…$/u);
  assert.ok(text.startsWith(`${summary.slice(0, -1)} `));
});

test('a text without spaces is cut as well, and no character in two', () => {
  const summary = summaryOf(
    post('Kites', paragraph('凧'.repeat(300)), paragraph('🪁'.repeat(300))),
  );
  assert.ok(summary.length <= 180 && summary.endsWith('…'));
  const kites = summaryOf(post('Kites', paragraph(`${'🪁'.repeat(300)}`)));
  assert.ok(kites.isWellFormed());
});

test('a short lead takes in the next paragraph', () => {
  const blocks = post(
    'Kites',
    paragraph('Kites are back in every park.'),
    paragraph('Nobody knows for sure why that is.'),
  );
  assert.equal(
    summaryOf(blocks),
    'Kites are back in every park. Nobody knows for sure why that is.',
  );
});

test('but not one that stands below a heading', () => {
  const lead = paragraph('Kites are back in every park.');
  const blocks = post(
    'Kites',
    lead,
    heading('Why'),
    paragraph('Nobody knows for sure why that is.'),
  );
  assert.equal(summaryOf(blocks), 'Kites are back in every park.');
});

test('notes, lead-ins, labels and the title are passed over', () => {
  const blocks = post(
    'Kites rise because of tilted sheets',
    paragraph('Kites rise because of tilted sheets'),
    paragraph('Editor’s note: this is the third of seven posts on wind.'),
    paragraph('This post was originally published by a club in the north.'),
    paragraph('[Previous: how to hold a line in the wind]'),
    paragraph('You need the following things for a kite:'),
    heading('Why'),
    paragraph(LONG),
  );
  assert.equal(summaryOf(blocks), LONG);
});

test('an abbreviation ends no sentence', () => {
  const text = `Kites were flown by Dr. Ada Novak of the U.S. Kite Club for years ${'and years '.repeat(20)}.`;
  assert.doesNotMatch(summaryOf(post('Kites', paragraph(text))), /Dr\.$|U\.S\.$/);
});

test('blanks and invisible signs are dropped, and so is a label', () => {
  const text = `tl;dr: Kites\u00a0rise\n  because\u200b air ${LONG.slice(0, 90)}`;
  assert.match(summaryOf(post('Kites', paragraph(text))), /^Kites rise because air /);
});

test('a post whose paragraphs are all short gives its first', () => {
  assert.equal(summaryOf(post('Kites', paragraph('They fly.'))), 'They fly.');
  assert.equal(summaryOf(post('Kites')), '');
});

test('what only announces a lead is no part of it', () => {
  for (const label of ['TL;DR: ', 'tldr – ', 'Summary. ', 'Abstract — ', 'ABSTRACT: '])
    assert.equal(summaryOf(post('Kites', paragraph(label + LONG))), LONG, label);
  const summary = `Summary statistics of kites: ${LONG}`;
  assert.equal(summaryOf(post('Kites', paragraph(summary))), summary);
});
