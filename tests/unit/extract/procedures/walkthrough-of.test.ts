import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkthroughOf } from '../../../../src/lib/extract/procedures/walkthrough-of.ts';
import { WalkthroughSchema } from '../../../../src/schemas/walkthrough.ts';
import type { Walkthrough } from '../../../../src/schemas/walkthrough.ts';
import { readBody } from './entry.ts';

function walkthroughIn(body: string): Walkthrough {
  return WalkthroughSchema.parse(walkthroughOf({ services: ['Amazon S3'], ...readBody(body) }));
}

const texts = (rows: readonly { text: string }[]): string[] => rows.map(({ text }) => text);

test('prerequisites are what stands under their heading, with its place', () => {
  const { prerequisites } = walkthroughIn(
    '## Prerequisites\n\nYou need the following:\n\n- A tray.\n- Two hands.\n\nOnce these are there, go on.\n\n### Which tray\n\nAny.\n\n## Go\n\n1. Go.\n',
  );
  assert.deepEqual(prerequisites, [
    { text: 'A tray.', anchor: 'u0' },
    { text: 'Two hands.', anchor: 'u0' },
  ]);
});

test('without such a heading sentences before the first step ask for things', () => {
  const { prerequisites } = walkthroughIn(
    'Racks are old. This tutorial needs a rack. Make sure you have the following:\n\n- Oil\n- Paper\n\nEvery car needs a driver.\n\n1. This example requires patience.\n',
  );
  assert.deepEqual(texts(prerequisites), ['This tutorial needs a rack.', 'Oil', 'Paper']);
});

test('a section on them holds more than what it asks for', () => {
  const { prerequisites } = walkthroughIn(
    '## Prerequisites\n\nYou must have a tray. Remember its name. With a tray, you can carry glasses. Changes of trays take a while. Make sure that you meet these prerequisites. If you have no tray, read on.\n\n## Go\n\n1. Go.\n',
  );
  assert.deepEqual(texts(prerequisites), ['You must have a tray.']);
});

test('cleaning up a picture, and to stop reading, is no end', () => {
  const { cleanUp } = walkthroughIn(
    '1. Clean up an image stack.\n2. Then you should stop reading this if you need more.\n\n## Cleaning up the data\n\n- Close issues.\n',
  );
  assert.deepEqual(cleanUp, []);
});

test('cleaning up is what its section lists or orders', () => {
  const { cleanUp } = walkthroughIn(
    '1. Go.\n\n## Clean up\n\nRemove what you made:\n\n- the bucket\n\nThat was all. Delete the role as well.\n\n## Outlook\n\nDelete nothing else.\n',
  );
  assert.deepEqual(texts(cleanUp), ['the bucket', 'Delete the role as well.']);
});

test('without such a section it is what is meant for the end', () => {
  const { cleanUp } = walkthroughIn(
    '1. Delete the first row of the table.\n2. Close the port when you have finished.\n\nTo avoid charges, stop the instance.\n',
  );
  assert.deepEqual(texts(cleanUp), [
    'Close the port when you have finished.',
    'To avoid charges, stop the instance.',
  ]);
});

test('sentences about money', () => {
  const { costs } = walkthroughIn(
    '1. Go.\n\nYou are charged by the hour. You are charged by the hour. It costs $0.50 per hour. The cost function falls. It is free of charge. You may incur charges. It costs much time. You can not avoid incurring some delay.\n',
  );
  assert.deepEqual(texts(costs), [
    'You are charged by the hour.',
    'It costs $0.50 per hour.',
    'You may incur charges.',
  ]);
});

test('things are named once, where they are made first; languages and tools come from the code', () => {
  const { creates, languages, tools, services } = walkthroughIn(
    '1. Create a bucket.\n2. Create another bucket.\n\nThen run:\n\n```python\nimport os, boto3\nclient.create_endpoint()\n```\n\n```bash\nls\nmake\n```\n\n```text output\nimport numpy\n```\n',
  );
  assert.deepEqual(
    creates.map(({ what, keepsCosting, anchor }) => [what, keepsCosting, anchor]),
    [
      ['bucket', false, 'step-u1'],
      ['endpoint', true, 'u3'],
    ],
  );
  assert.deepEqual(languages, ['python', 'bash']);
  assert.deepEqual(tools, ['boto3', 'make']);
  assert.deepEqual(services, ['Amazon S3']);
});
