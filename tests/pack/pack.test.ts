import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { planBuild } from '../../scripts/lib/build/plan.ts';
import { PackListSchema } from '../../src/schemas/packs.ts';
import type { Pack } from '../../src/schemas/packs.ts';
import { deadLinks } from './dead-links.ts';
import { unzip } from './unzip.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'postshelf pack ü-'));
const dumps = join(folder, 'dumps');
const content = join(folder, 'content');
const out = join(folder, 'site');
const { cache } = planBuild(ROOT, { content, out });

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', script), ...args, '--out', out],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

function packs(): Pack[] {
  const text = readFileSync(join(out, 'packs', 'packs.json'), 'utf8');
  return PackListSchema.parse(JSON.parse(text)).packs;
}

function bytesOfPacks(): Map<string, string> {
  const names = readdirSync(join(out, 'packs')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(out, 'packs', name), 'base64')]));
}

before(() => {
  cpSync(join(ROOT, 'tests/build/dumps'), dumps, { recursive: true });
  cpSync(join(ROOT, 'tests/hubs/hostile'), dumps, { recursive: true });
  const built = run('build.ts', '--dumps', dumps, '--content', content);
  assert.equal(built.status, 0, built.output);
  const packed = run('pack.ts');
  assert.equal(packed.status, 0, packed.output);
});

after(() => {
  rmSync(folder, { recursive: true });
  rmSync(cache, { recursive: true, force: true });
});

test('there is a pack of everything, of each publisher and topic, and of the data', () => {
  const kinds = new Set(packs().map(({ kind }) => kind));
  for (const kind of ['whole', 'book', 'publisher', 'data'] as const)
    assert.ok(kinds.has(kind), kind);
  const files = readdirSync(join(out, 'packs'));
  assert.deepEqual(
    packs().filter(({ file }) => !files.includes(file)),
    [],
  );
});

test('the page shows each pack with its size', () => {
  const page = readFileSync(join(out, 'offline.html'), 'utf8');
  for (const { file } of packs()) assert.ok(page.includes(`href="packs/${file}"`), file);
});

test('each pack is a whole small hub: its posts, its counts, no link to what is not in it', async () => {
  for (const { file, kind, posts } of packs()) {
    if (!['whole', 'publisher', 'topic'].includes(kind)) continue;
    const files = await unzip(join(out, 'packs', file));
    const pages = [...files.keys()].filter((path) => /^posts\/(?!index)[^.]*\.html$/.test(path));
    assert.equal(pages.length, posts, file);
    const listed: unknown = JSON.parse(files.get('api/posts.json')?.toString() ?? '');
    assert.ok(Array.isArray(listed) && listed.length === posts, file);
    assert.ok(files.has('pagefind/pack.js') && files.has('search.html'), file);
    assert.deepEqual(deadLinks(files).slice(0, 5), [], file);
  }
});

test('no archive lies in an archive, and the page inside offers none', async () => {
  for (const { file, kind } of packs()) {
    const files = await unzip(join(out, 'packs', file));
    const archives = [...files.keys()].filter((path) => /\.(zip|epub)$|^packs\//.test(path));
    assert.deepEqual(archives, [], file);
    if (!files.has('offline.html')) assert.ok(['data', 'book'].includes(kind), file);
    else assert.doesNotMatch(files.get('offline.html')?.toString() ?? '', /\.zip|\.epub/, file);
  }
});

test('an id is the same in the hub and in each pack', async () => {
  const ids = idsOf(readFileSync(join(out, 'api', 'samples.jsonl'), 'utf8'));
  for (const { file, kind } of packs().filter((pack) => pack.kind === 'publisher')) {
    const files = await unzip(join(out, 'packs', file));
    const own = idsOf(files.get('api/samples.jsonl')?.toString() ?? '');
    assert.deepEqual(
      own.filter((id) => !ids.includes(id)),
      [],
      `${kind} ${file}`,
    );
  }
});

test('the sums are those of the files', () => {
  const sums = spawnSync('sha256sum', ['--check', '--quiet', 'checksums.txt'], {
    cwd: join(out, 'packs'),
    encoding: 'utf8',
  });
  assert.equal(sums.status, 0, sums.stdout + sums.stderr);
});

test('packed once more without what is kept in the cache, every byte is the same', () => {
  const before = bytesOfPacks();
  rmSync(join(cache, 'packs'), { recursive: true });
  const { status, output } = run('pack.ts');
  assert.equal(status, 0, output);
  const after = bytesOfPacks();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  assert.deepEqual(
    names.filter((name) => before.get(name) !== after.get(name)),
    [],
  );
});

test('packing that is interrupted leaves what was there', async () => {
  const before = bytesOfPacks();
  const page = readFileSync(join(out, 'offline.html'), 'utf8');
  rmSync(join(cache, 'packs'), { recursive: true });
  const child = spawn(process.execPath, [join(ROOT, 'scripts/pack.ts'), '--out', out]);
  await new Promise<void>((resolve) => {
    child.stdout.on('data', () => child.kill('SIGTERM'));
    child.on('exit', () => resolve());
  });
  assert.deepEqual(bytesOfPacks(), before);
  assert.equal(readFileSync(join(out, 'offline.html'), 'utf8'), page);
  assert.equal(existsSync(`${out}.packing`), false, 'nothing half-made is left');
});

test('packing beside a server ends with the server, and nothing half-made is left', async () => {
  const before = bytesOfPacks();
  const child = fork(join(ROOT, 'scripts/pack.ts'), ['--out', out], { silent: true });
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text) => {
      // Where the processes that build parts are at work.
      if (String(text).includes('Making books')) child.disconnect();
    });
    child.on('exit', () => resolve());
  });
  assert.equal(existsSync(`${out}.packing`), false);
  assert.deepEqual(bytesOfPacks(), before);
});

test('a site whose entries changed since is refused, and what to do is said', () => {
  rmSync(join(content, 'posts', 'a-week-among-lamps.mdx'));
  const { status, output } = run('pack.ts');
  assert.equal(status, 1);
  assert.match(output, /have changed since.*run npm run build again/);
});

test('a folder that is no site is refused', () => {
  const { status, output } = run('pack.ts', '--out', folder);
  assert.equal(status, 1, output);
});

function idsOf(lines: string): string[] {
  return [...lines.matchAll(/^\{.*?"id":"(\w+)"/gm)].map((match) => match[1] ?? '');
}
