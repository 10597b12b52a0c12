import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { renderText } from './render-text.ts';

/** Steps and sections of a rendered body, with what stands in them once. */
async function documentOf(body: string): Promise<ParentNode> {
  const { html } = await renderText(body);
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

const textOf = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

test('what interrupts a numbered list stands in the step above, in one list', async () => {
  const page = await documentOf(
    '1. Open it.\n\n   Wait.\n\nIt is heavy.\n\n```text\nopen\n```\n\nThen rest.\n\n2. Close it.\n\n```text\nclosed\n```\n\nThat was all.\n',
  );
  assert.deepEqual(textOf(page, 'body > *').length, 2);
  assert.deepEqual(textOf(page, 'ol.steps > .step > p'), [
    'Open it.',
    'Wait.',
    'It is heavy.',
    'Then rest.',
  ]);
  assert.equal(page.querySelectorAll('.step:first-child pre').length, 1);
  assert.equal(page.querySelectorAll('.step:last-child pre').length, 1);
  assert.equal(page.querySelectorAll('pre').length, 2);
});

test('a heading between two lists of a procedure parts them', async () => {
  const page = await documentOf('1. Go.\n\nMore.\n\n## Then\n\nStill.\n\n2. Stop.\n');
  assert.deepEqual(textOf(page, '.step > p'), ['Go.', 'More.']);
  assert.deepEqual(textOf(page, 'body > p'), ['Still.']);
  assert.equal(page.querySelectorAll('ol.steps').length, 2);
});

test('sections whose headings say Step 1, Step 2 are steps with all that stands below', async () => {
  const page = await documentOf(
    '## Go\n\n### Step 1: Open it\n\nPull.\n\n### Step 3: Fill it\n\nTake water.\n\n## After\n\nDone.\n',
  );
  assert.deepEqual(
    [...page.querySelectorAll('section.part')].map((part) => [
      part.id.startsWith('step-'),
      part.getAttribute('data-step'),
    ]),
    [
      [true, '1'],
      [true, '3'],
    ],
  );
  assert.deepEqual(textOf(page, 'section.part p'), ['Pull.', 'Take water.']);
  assert.deepEqual(textOf(page, 'body > p'), ['Done.']);
  assert.deepEqual(textOf(page, 'section.part > h3 > .mark'), ['1', '3']);
});

test('other numbered headings are steps only where they order something that has work', async () => {
  const parts = async (body: string): Promise<number> =>
    (await documentOf(body)).querySelectorAll('section.part').length;
  const code = '\n\n```text\nx\n```\n\n';
  assert.equal(await parts(`## 1. Create a tray${code}## 2. Fill it${code}`), 2);
  assert.equal(await parts(`## 1. Creating a tray${code}## 2. Filling it\n`), 0);
  assert.equal(await parts('## 1. Create a tray\n\nx\n\n## 2. Fill it\n\ny\n'), 0);
  assert.equal(await parts(`## 1. Trays${code}## 2. Racks${code}`), 0);
  assert.equal(await parts(`## 1. Create a tray${code}## 3. Fill it${code}`), 0);
  assert.equal(await parts('### Step 1: Fill it\n\n1. Pour.\n\n### Step 2: Go\n'), 0);
  assert.equal(await parts('### Step 2: Fill it\n\n### Step 3: Go\n'), 0);
  assert.equal(await parts('### Step 1: Fill it\n\n## Racks\n\n### Step 2: Go\n'), 0);
});

test('the items of an outline lead to the sections that they name and have no tick', async () => {
  const page = await documentOf(
    '1. Prepare the trays.\n2. Fill all trays.\n\n## Preparing the trays\n\nx\n\n## Filling all trays\n\ny\n',
  );
  assert.equal(page.querySelector('.steps'), null);
  assert.deepEqual(textOf(page, 'li[data-step] > a[href^="#section"]'), [
    'Prepare the trays.',
    'Fill all trays.',
  ]);
});
