import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsOf, wordsOf } from '../../../src/client/parts/walkthrough.ts';
import { walkthroughOf } from './step-page.ts';

/** What leads to each step and what belongs to it, by words. */
async function shares(body: string): Promise<Record<string, [lead: string[], rest: string[]]>> {
  const words = (blocks: readonly Element[]): string[] =>
    blocks.map((block) => (block.matches('figure') ? 'figure' : wordsOf(block)));
  const steps = stepsOf(await walkthroughOf(body));
  return Object.fromEntries(
    steps.map(({ number, lead, rest }) => [number, [words(lead), words(rest)]]),
  );
}

test('what stands between two steps belongs to the one before', async () => {
  const body = '1. Open.\n\nA note.\n\n```\ncode\n```\n\n2. Close.';
  assert.deepEqual(await shares(body), { 1: [[], ['A note.', 'figure']], 2: [[], []] });
});

test('a heading between two steps leads to the one after', async () => {
  const body = '1. Open.\n\nA note.\n\n## Then\n\nMore.\n\n2. Close.';
  assert.deepEqual(await shares(body), { 1: [[], ['A note.']], 2: [['Then', 'More.'], []] });
});

test('behind the last step samples are its own, prose is not', async () => {
  const body = '1. Run:\n\n```\ncode\n```\n\nThat was all.\n\n```\nother\n```';
  assert.deepEqual(await shares(body), { 1: [[], ['figure']] });
});

test('a sentence that ends with a colon leads to the first step', async () => {
  assert.deepEqual(await shares('Not this.\n\nTo open it:\n\n1. Open.'), {
    1: [['To open it:'], []],
  });
  assert.deepEqual(await shares('Nothing special.\n\n1. Open.'), { 1: [[], []] });
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
