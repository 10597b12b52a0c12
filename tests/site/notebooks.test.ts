import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { z } from 'zod';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { samplesOf } from '../hubs/samples.ts';
import { sharedFolder } from '../shared.ts';

const READER = join(import.meta.dirname, 'read-notebooks.py');
/** Debian's package `python3-nbformat` belongs to Debian's own Python. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const ReadSchema = z.array(
  z.object({
    path: z.string(),
    problem: z.string(),
    python: z.number(),
    broken: z.array(z.string()),
  }),
);

/** A walkthrough of the full texts whose Python came whole. */
const WHOLE = /mlflow/;

const HUBS: readonly HubName[] = sharedFolder() === null ? ['own'] : ['own', 'seeds'];

for (const hub of HUBS) {
  test(`notebooks of the ${hub} hub are valid by the official schema`, (t) => {
    const paths = globSync('posts/*.ipynb', { cwd: hubFolder(hub) });
    const posts = new Set(samplesOf(hub).map(({ post }) => post));
    assert.ok(paths.length > 0 && paths.length <= posts.size);
    const read = readNotebooks(t, hub, paths);
    for (const { path, problem } of read ?? []) assert.equal(problem, '', path);
  });
}

test('Python that came whole parses in its notebook', (t) => {
  if (sharedFolder() === null) return t.skip('POSTSHELF_SHARED is not set');
  const paths = globSync('posts/*.ipynb', { cwd: hubFolder('seeds') });
  const whole = paths.filter((path) => WHOLE.test(basename(path)));
  const [read] = readNotebooks(t, 'seeds', whole) ?? [];
  assert.ok(read === undefined || read.python > 2, 'a notebook with Python cells is needed here');
  assert.deepEqual(read?.broken ?? [], []);
});

/** Null on a machine without the schema, where the test is skipped; with the full texts it fails. */
function readNotebooks(t: TestContext, hub: HubName, paths: readonly string[]) {
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import nbformat']).status === 0);
  if (python === undefined) {
    const reason = 'no nbformat here: apt-get install python3-nbformat';
    assert.equal(sharedFolder(), null, reason);
    t.skip(reason);
    return null;
  }
  const input = paths.map((path) => join(hubFolder(hub), path)).join('\n');
  const { stdout, stderr, status } = spawnSync(python, [READER], { input, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return ReadSchema.parse(JSON.parse(stdout));
}
