import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserTest } from './harness/browser.ts';
import { hygieneProblems } from './harness/hygiene.ts';
import { PHONE_DARK } from './harness/looks.ts';
import { visit } from './harness/visit.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'postshelf-harness-'));
const HOME = `${pathToFileURL(FOLDER).href}/`;

after(() => rmSync(FOLDER, { recursive: true }));

/** A fault of a page, and how the tests must name it: a check that cannot fail is none. */
const FAULTS: Readonly<Record<string, { body: string; named: RegExp }>> = {
  'an error on the console': {
    body: '<script>console.error("oh")</script>',
    named: /console error: oh/,
  },
  'an uncaught error': {
    body: '<script>throw new Error("thrown")</script>',
    named: /uncaught: thrown/,
  },
  'a missing file': {
    body: '<img src="gone.png" alt="gone">',
    named: /failed request: .*gone\.png/,
  },
  'a request to another host': {
    body: '<img src="http://127.0.0.1:9/x.png" alt="far">',
    named: /left the site: http/,
  },
  'something too wide': {
    body: '<div class="wide" style="width: 900px">wide</div>',
    named: /scrolls sideways: 9\d\d > 360: div\.wide/,
  },
  'a second main heading': { body: '<h1>Again</h1>', named: /has 2 h1/ },
  'text without contrast': {
    body: '<p style="color: #ccc; background: #fff">faint</p>',
    named: /axe color-contrast/,
  },
  'a picture without text': { body: '<img src="data:,">', named: /axe image-alt/ },
};

for (const [fault, { body, named }] of Object.entries(FAULTS)) {
  browserTest(`${fault} is found`, async (browser) => {
    const problems = await open(browser, body);
    assert.match(problems.join('\n'), named);
  });
}

browserTest('a sound page has no problem', async (browser) => {
  assert.deepEqual(await open(browser, '<p>All is well.</p>'), []);
});

function open(browser: Parameters<typeof visit>[0], body: string): Promise<string[]> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fault</title>
    <meta name="viewport" content="width=device-width"><main><h1>Fault</h1>${body}</main></html>`;
  writeFileSync(join(FOLDER, 'fault.html'), page);
  const destination = { home: HOME, path: 'fault.html', look: PHONE_DARK };
  return visit(browser, destination, (visited) => hygieneProblems(visited, true));
}
