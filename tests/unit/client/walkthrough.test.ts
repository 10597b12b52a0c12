import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, stepsOf, wordsOf } from '../../../src/client/parts/walkthrough.ts';
import { walkthroughOf } from './step-page.ts';

/** What leads to each step, and what stands in it, by words. */
async function shares(body: string): Promise<Record<string, [lead: string[], words: string]>> {
  const steps = stepsOf(await walkthroughOf(body));
  return Object.fromEntries(
    steps.map(({ number, lead, element }) => [
      number,
      [lead.map((block) => wordsOf(block)), wordsOf(element)],
    ]),
  );
}

test('what stands between two steps stands in the one before', async () => {
  const body = '1. Open.\n\nA note.\n\n```\ncode\n```\n\n2. Close.';
  assert.deepEqual(await shares(body), { 1: [[], 'Open.A note.'], 2: [[], 'Close.'] });
});

test('a heading between two steps leads to the one after', async () => {
  const body = '1. Open.\n\nA note.\n\n## Then\n\nMore.\n\n2. Close.';
  assert.deepEqual(await shares(body), {
    1: [[], 'Open.A note.'],
    2: [['Then', 'More.'], 'Close.'],
  });
});

test('a sentence that ends with a colon leads to the first step', async () => {
  assert.deepEqual(await shares('Not this.\n\nTo open it:\n\n1. Open.'), {
    1: [['To open it:'], 'Open.'],
  });
  assert.deepEqual(await shares('Nothing special.\n\n1. Open.'), { 1: [[], 'Open.'] });
});

test('a section that is a step is ticked, unless the post has numbered items', async () => {
  const steps = async (body: string) =>
    (await walkthroughOf(body)).procedures.map((one) => [one.title, one.steps.map(leadOf)]);
  const body = '## Go\n\n### Step 1: Open it\n\nPull.\n\n### Step 2: Close it\n\nPush.\n\n';
  assert.deepEqual(await steps(body), [['Go', ['Step 1: Open it', 'Step 2: Close it']]]);
  assert.deepEqual(await steps(`${body}## Fill\n\n1. Take water.\n2. Pour.`), [
    ['Fill', ['Take water.', 'Pour.']],
  ]);
});

test('procedures stand under the heading above, with the steps of all their lists', async () => {
  const body = '## Make it\n\n1. Open.\n\nWait.\n\n2. Close.\n\n## Use it\n\n1. Go.\n   1. Far.';
  const { post, procedures } = await walkthroughOf(body);
  assert.equal(post, 'p1');
  assert.deepEqual(
    procedures.map(({ title, steps }) => [title, steps.map(({ number }) => number)]),
    [
      ['Make it', [1, 2]],
      ['Use it', [1]],
    ],
  );
});

test('steps inside of a quotation are steps, too', async () => {
  const { procedures } = await walkthroughOf('> Said:\n>\n> 1. Open.\n> 2. Close.');
  assert.deepEqual(
    procedures.map(({ steps }) => steps.length),
    [2],
  );
});
