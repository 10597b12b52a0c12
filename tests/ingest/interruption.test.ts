import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../scripts/lib/lock.ts';
import { createShelf, KETTLE, LAMP, post } from './shelf.ts';
import type { Shelf } from './shelf.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'scripts', 'ingest.ts');

/** How a run of the command ended, and what it said. */
function run(shelf: Shelf): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [COMMAND, shelf.dumps, '--content', shelf.content]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, said });
    });
  });
}

/** Changes both posts, so that a run has something to write. */
function change(shelf: Shelf): void {
  shelf.dump('a.txt', (KETTLE + LAMP).replaceAll('lamp', 'lantern').replaceAll('lid', 'cover'));
}

test('a disk that is full leaves everything as it was', async (t) => {
  for (const failing of [1, 2, 3, 4]) {
    const shelf = createShelf(t);
    shelf.dump('a.txt', KETTLE + LAMP);
    await shelf.ingest();
    const before = shelf.snapshot();
    change(shelf);
    let written = 0;
    const write = async (path: string, text: string): Promise<void> => {
      written += 1;
      if (written === failing)
        throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      await writeFile(path, text);
    };
    await assert.rejects(shelf.ingest({ write }), /ENOSPC/);
    assert.deepEqual(shelf.snapshot(), before);
  }
});

test('a run that was stopped before everything was there leaves no trace', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  await shelf.ingest();
  const before = shelf.snapshot();
  mkdirSync(join(shelf.content, '.staging', 'files', 'posts'), { recursive: true });
  writeFileSync(join(shelf.content, '.staging', 'files', 'posts', 'half.mdx'), '---\ntitle: ha');
  await shelf.ingest();
  assert.deepEqual(shelf.snapshot(), before);
});

test('a run that was stopped while files were moved is finished by the next', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE);
  await shelf.ingest();
  const staging = join(shelf.content, '.staging');
  mkdirSync(join(staging, 'files', 'posts'), { recursive: true });
  const own =
    '---\ntitle: Own\nslug: own\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\nWords.\n';
  writeFileSync(join(staging, 'files', 'posts', 'own.mdx'), own);
  writeFileSync(join(staging, 'ready.json'), '{"drop":[]}');
  await shelf.ingest();
  assert.equal(shelf.entry('own'), own);
  assert.deepEqual(
    Object.keys(shelf.snapshot()).filter((path) => path.startsWith('.')),
    [],
  );
});

test('two runs at once do not touch each other: the second one says so and does nothing', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  const first = withLock(shelf.content, async () => {
    const second = await run(shelf);
    assert.equal(second.code, 1);
    assert.match(second.said, /another run .*process \d+/);
    assert.deepEqual(shelf.slugs(), []);
  });
  await first;
  assert.equal((await run(shelf)).code, 0);
  assert.equal(shelf.slugs().length, 2);
  assert.deepEqual(
    Object.keys(shelf.snapshot()).filter((path) => !path.endsWith('.mdx')),
    ['ids.json'],
  );
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`stopped by ${signal}, a run leaves nothing behind`, async (t) => {
    const shelf = createShelf(t);
    shelf.dump('a.txt', KETTLE);
    await shelf.ingest();
    const before = shelf.snapshot();
    const many = Array.from({ length: 400 }, (_, n) =>
      post(`Note ${String(n)}`, `It is ${String(n)}.`),
    );
    shelf.dump('b.txt', many.join(''));
    const child = spawn(process.execPath, [COMMAND, shelf.dumps, '--content', shelf.content]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!existsSync(join(shelf.content, '.staging')) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    assert.equal(await ended, 130);
    assert.deepEqual(shelf.snapshot(), before);
    assert.deepEqual(readdirSync(shelf.content).sort(), ['ids.json', 'posts']);
  });

test('killed at any moment, the content is the old or the new one', async (t) => {
  const shelf = createShelf(t);
  const many = Array.from({ length: 60 }, (_, n) =>
    post(
      `Report number ${String(n)}`,
      `The report of day ${String(n)} has one sentence and no more.`,
    ),
  );
  shelf.dump('a.txt', many.join(''));
  await shelf.ingest();
  const before = shelf.snapshot();
  shelf.dump('a.txt', many.join('').replaceAll('sentence', 'line'));
  for (const delay of [300, 600, 900]) {
    const child = spawn(process.execPath, [COMMAND, shelf.dumps, '--content', shelf.content], {
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await new Promise((resolve) => child.once('exit', resolve));
    clearTimeout(timer);
    const now = shelf.snapshot();
    const entries = Object.entries(now).filter(([path]) => path.startsWith('posts/'));
    const isOld = entries.every(([path, text]) => before[path] === text);
    const isNew = entries.every(([path, text]) => before[path] !== text);
    assert.ok(isOld || isNew || '.staging/ready.json' in now);
  }
  await shelf.ingest();
  assert.equal(
    Object.values(shelf.snapshot()).filter((text) => text.includes('one line and')).length,
    60,
  );
});
