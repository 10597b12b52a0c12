import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { planBuild } from '../../scripts/lib/build/plan.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const DUMPS = join(import.meta.dirname, 'dumps');
const folder = mkdtempSync(join(tmpdir(), 'postshelf-source-'));
const content = join(folder, 'content');
const out = join(folder, 'site');

before(() => {
  const options = ['--dumps', DUMPS, '--content', content, '--out', out, '--with-source'];
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), ...options], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

after(() => {
  rmSync(folder, { recursive: true });
  rmSync(planBuild(ROOT, { dumps: DUMPS, content, out }).cache, { recursive: true, force: true });
});

function sourcePages(): string[] {
  const posts = join(out, 'posts');
  return readdirSync(posts)
    .filter((name) => name.endsWith('.source.html'))
    .map((name) => readFileSync(join(posts, name), 'utf8'));
}

test('each line of a dump that is not blank stands on one page, with its number', () => {
  const html = sourcePages().join('\n');
  const dump = readFileSync(join(DUMPS, 'lamps.txt'), 'utf8').split('\n');
  for (const [index, line] of dump.entries()) {
    if (line.trim() === '') continue;
    const places = html.split(`id="L${index + 1}"`).length - 1;
    assert.equal(places, 1, `line ${index + 1}: ${line}`);
  }
});

test('beside the lines stands what they became, how surely and by which rule', () => {
  const page = sourcePages().find((html) => html.includes('Keep a fleet')) ?? '';
  for (const part of ['<b>title</b>', '<b>heading of level 2</b>', '<b>code, Python</b>']) {
    assert.ok(page.includes(part), part);
  }
  assert.ok(/<span class="sure">\d+\u202f%<\/span>/.test(page), 'how surely');
  assert.ok(page.includes('<code>title/'), 'by which rule');
});

test('the post leads to its saved text and to single lines of it', () => {
  for (const name of readdirSync(join(out, 'posts'))) {
    const source = name.replace(/\.html$/, '.source.html');
    if (!name.endsWith('.html') || !existsSync(join(out, 'posts', source))) continue;
    const page = readFileSync(join(out, 'posts', name), 'utf8');
    assert.ok(page.includes(`href="${source}"`), name);
  }
});
