import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PostProgress } from '../../../src/client/parts/post-progress.ts';
import { readTicks, writeTicks } from '../../../src/client/parts/ticks.ts';
import { openPage } from './page-window.ts';
import { walkthroughIn, walkthroughOf } from './step-page.ts';

const [EARLY, LATE] = ['2031-05-04T08:00:00.000Z', '2031-05-05T08:00:00.000Z'];
const TWO = '## Make it\n\n1. Open.\n2. Close.\n\n## Use it\n\n1. Go.\n2. Stop.';

test('a post knows the step to go on with, of the procedure that one worked on last', async () => {
  openPage();
  const progress = new PostProgress(await walkthroughOf(TWO));
  const [make, use] = progress.walkthrough.procedures;
  assert.ok(make?.steps[0] && use?.steps[0]);
  assert.equal(progress.next(), null);
  writeTicks({ p1: { [make.steps[0].id]: EARLY, [use.steps[0].id]: LATE } });
  const next = progress.next();
  assert.deepEqual([next?.procedure.title, next?.step.number], ['Use it', 2]);
  assert.deepEqual(progress.dates(make), [EARLY, undefined]);
});

test('a tick is one of the post', async () => {
  openPage();
  const progress = new PostProgress(await walkthroughOf(TWO));
  const [step] = progress.walkthrough.procedures[0]?.steps ?? [];
  assert.ok(step);
  progress.tick(step, true);
  assert.equal(progress.isDone(step), true);
  assert.deepEqual(Object.keys(readTicks()['p1'] ?? {}), [step.id]);
  progress.tick(step, false);
  assert.equal(progress.isDone(step), false);
});

test('a step that got another id keeps its tick; other posts keep theirs', () => {
  openPage();
  writeTicks({ p1: { told: EARLY, tother: LATE }, p2: { told: LATE } });
  const step = '<li class="step" id="step-tnew" data-step="1"><span id="step-told"></span>Go.</li>';
  new PostProgress(walkthroughIn(`<ol class="steps" data-procedure="q1">${step}</ol>`));
  assert.deepEqual(readTicks(), { p1: { tother: LATE, tnew: EARLY }, p2: { told: LATE } });
});
