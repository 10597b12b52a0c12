import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { planBuild } from '../../scripts/lib/build/plan.ts';
import { ROOT } from '../../scripts/lib/root.ts';

/** A walkthrough of two topics, as an archive of one topic may hold nothing else. */
const POST = `Read and store the lamp

A lamp tells how long it burns. This tutorial reads it with a Lambda function and stores it in Amazon S3.

Two steps lead there. Complete the following steps:
  1. Open the Lambda console.
  2. Choose Create function.
  3. Choose Deploy.

Read More
`;

const folder = mkdtempSync(join(tmpdir(), 'postshelf-one-'));
const dumps = join(folder, 'dumps');
const content = join(folder, 'content');
const out = join(folder, 'site');

before(() => {
  mkdirSync(dumps);
  writeFileSync(join(dumps, 'lamp.txt'), POST);
  const options = ['--dumps', dumps, '--content', content, '--out', out];
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), ...options], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

after(() => {
  rmSync(planBuild(ROOT, { dumps, content, out }).cache, { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** The text of a page below its masthead. */
function textOf(file: string): string {
  const [, main = ''] = readFileSync(join(out, file), 'utf8').split('<main');
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('a list of one post has nothing to choose from, and no order', () => {
  for (const file of ['index.html', 'posts/index.html', 'walkthroughs/index.html']) {
    const html = readFileSync(join(out, file), 'utf8');
    assert.doesNotMatch(html, /<select|<nav class="tabs"/, file);
  }
  assert.match(textOf('posts/index.html'), /All posts 1 post\. /);
});

test('one walkthrough is not several', () => {
  assert.match(textOf('walkthroughs/index.html'), /The post with steps/);
  assert.doesNotMatch(textOf('walkthroughs/index.html'), /\b1 posts/);
});
