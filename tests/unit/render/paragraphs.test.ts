import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderText } from './render-text.ts';

const htmlOf = async (body: string): Promise<string> => (await renderText(body)).html;

test('a note is set off by its first words, no character changes', async () => {
  assert.equal(await htmlOf('Note: it is heavy.'), '<p class="note"><b>Note:</b> it is heavy.</p>');
  assert.equal(
    await htmlOf('Important – see `x`.'),
    '<p class="note"><b>Important –</b> see <code>x</code>.</p>',
  );
  assert.equal(await htmlOf('Note that it is heavy.'), '<p>Note that it is heavy.</p>');
  assert.equal(await htmlOf('A tip: none.'), '<p>A tip: none.</p>');
});

test('a question of an interview is set off, an answer is prose', async () => {
  assert.equal(await htmlOf('Q: Why?'), '<p class="question">Q: Why?</p>');
  assert.equal(await htmlOf('A: Because.'), '<p>A: Because.</p>');
  assert.equal(await htmlOf('QA: Why?'), '<p>QA: Why?</p>');
});

test('a list of prerequisites that is missing is said to be missing', async () => {
  const said = async (body: string): Promise<boolean> =>
    (await htmlOf(body)).includes('not part of the saved text');
  assert.equal(await said('## Prerequisites\n\nYou need the following:\n\n## Go\n\nx'), true);
  assert.equal(
    await said('## Prerequisites\n\nYou need the following:\n\n- A tray\n\n## Go'),
    false,
  );
  assert.equal(await said('## Trays\n\nThese are trays:\n\n## Go'), false);
  assert.equal(await said('## Prerequisites\n\nYou need a tray.\n\n## Go'), false);
});

test('a lost picture does not repeat what the step above says', async () => {
  const figure = (alt: string): string =>
    `1. Open the tray.\n\n<Figure alt="${alt}" />\n\n2. Close it.`;
  assert.doesNotMatch(await htmlOf(figure('Open the tray')), /class="alt"/);
  assert.match(await htmlOf(figure('A tray, open')), /<p class="alt">A tray, open/);
});

test('the name that begins a biography is set off', async () => {
  assert.match(
    await htmlOf('<Bio name="Ann Lee">Ann Lee builds trays.</Bio>'),
    /<p><b>Ann Lee<\/b> builds trays\.<\/p>/,
  );
});
