import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { planBuild } from '../../scripts/lib/build/plan.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/build.ts');
const DUMPS = join(import.meta.dirname, 'dumps');

const folder = mkdtempSync(join(tmpdir(), 'postshelf build ü-'));
const caches = new Set<string>();

function argumentsFor(name: string): string[] {
  const content = join(folder, `${name}-content`);
  const out = join(folder, name);
  caches.add(planBuild(ROOT, { dumps: DUMPS, content, out }).cache);
  return [SCRIPT, '--dumps', DUMPS, '--content', content, '--out', out];
}

function build(name: string): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, argumentsFor(name), { encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** Every file of a folder with a hash of its bytes. */
function fingerprint(name: string): Record<string, string> {
  const site = join(folder, name);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(site, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

/** Files that are not the same in both, or in one only. */
function differences(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]);
}

before(() => {
  const { status, output } = build('site');
  assert.equal(status, 0, output);
});

after(() => {
  rmSync(folder, { recursive: true });
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
});

test('a folder of dumps becomes a site', () => {
  const files = Object.keys(fingerprint('site'));
  for (const file of [
    'index.html',
    'posts/index.html',
    'search.html',
    '404.html',
    'api/posts.json',
  ])
    assert.ok(files.includes(file), file);
  assert.ok(files.includes('posts/a-week-among-lamps.html'));
  assert.ok(files.includes('pagefind/pack.js'));
});

test('pages of foreign dumps ask search engines to stay away', () => {
  const page = readFileSync(join(folder, 'site/posts/a-week-among-lamps.html'), 'utf8');
  assert.match(page, /<meta name="robots" content="noindex">/);
});

test('a formula of a guide is MathML', () => {
  const page = readFileSync(join(folder, 'site/docs/how-recovery-works.html'), 'utf8');
  assert.match(
    page,
    /<math xmlns="[^"]*" display="block"><semantics><mrow><mi>m<\/mi><mo>=<\/mo><mi>tanh<\/mi><mo>[^<]*<\/mo><mfrac>/,
  );
  assert.ok(!page.includes('katex-html'));
});

test('posts for programs fit their own schema version and address', () => {
  const posts: unknown = JSON.parse(readFileSync(join(folder, 'site/api/posts.json'), 'utf8'));
  assert.ok(Array.isArray(posts));
  assert.equal(posts.length, 2);
  for (const post of posts) {
    assert.equal(post.schemaVersion, 1);
    assert.ok(existsSync(join(folder, 'site', post.page)));
  }
});

test('the same dumps give the same bytes, built anew or again', () => {
  const first = fingerprint('site');
  assert.equal(build('other').status, 0);
  assert.deepEqual(differences(first, fingerprint('other')), []);
  assert.equal(build('site').status, 0);
  assert.deepEqual(differences(first, fingerprint('site')), []);
});

test('a build that is interrupted leaves the site as it was', async () => {
  const first = fingerprint('site');
  const child = spawn(process.execPath, argumentsFor('site'));
  const began = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Reading dumps')) resolve();
    });
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await began;
  child.kill('SIGINT');
  await ended;
  assert.deepEqual(differences(first, fingerprint('site')), []);
  assert.ok(!existsSync(join(folder, 'site.building')));
});

test('an entry that is broken by hand is named with its line; the site stays as it was', () => {
  const first = fingerprint('site');
  const entry = join(folder, 'site-content/posts/a-week-among-lamps.mdx');
  const good = readFileSync(entry, 'utf8');
  writeFileSync(entry, `${good}\n{process.exit()}\n`);
  const line = good.split('\n').length + 1;
  const { status, output } = build('site');
  writeFileSync(entry, good);
  assert.equal(status, 1);
  assert.match(output, new RegExp(`a-week-among-lamps\\.mdx:${String(line)}: `));
  assert.ok(!output.includes('    at '), output);
  assert.deepEqual(differences(first, fingerprint('site')), []);
});

test('after an edit the site is what a build from nothing would make', () => {
  const entry = join(folder, 'site-content/posts/a-week-among-lamps.mdx');
  const text = readFileSync(entry, 'utf8');
  writeFileSync(
    entry,
    `${text.replace('A week among lamps', 'A month among lamps')}\nOne more line.\n`,
  );
  assert.equal(build('site').status, 0);
  const again = fingerprint('site');
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  assert.equal(build('site').status, 0);
  assert.deepEqual(differences(again, fingerprint('site')), []);
  const page = readFileSync(join(folder, 'site/posts/a-week-among-lamps.html'), 'utf8');
  assert.match(page, /A month among lamps.*One more line\./s);
  assert.match(readFileSync(join(folder, 'site/posts/index.html'), 'utf8'), /A month among lamps/);
});

test('wrong folders are refused in one sentence', () => {
  const run = spawnSync(process.execPath, [SCRIPT, '--dumps', join(folder, 'nowhere')], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 1);
  assert.equal(run.stderr.trim().split('\n').length, 1);
  assert.match(run.stderr, /not there/);
});
