import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import { postPaths } from '../hubs/hub-pages.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';
import { readSite } from './site-pages.ts';

const RecordSchema = z.looseObject({ id: z.string(), schemaVersion: z.int() });
const PostSchema = z.looseObject({ id: z.string(), slug: z.string(), title: z.string() });
const PartSchema = z.looseObject({ id: z.string(), post: z.string() });

for (const hub of ['own', 'seeds'] as const) {
  const skip = hub === 'seeds' && sharedFolder() === null ? 'POSTSHELF_SHARED is not set' : false;
  describe(`machine files of the ${hub} hub`, { skip }, () => {
    if (skip === false) checkMachineFiles(hub);
  });
}

function checkMachineFiles(hub: 'own' | 'seeds'): void {
  const api = join(hubFolder(hub), 'api');
  const files = globSync('*.{json,jsonl}', { cwd: api }).filter(
    (name) => !name.endsWith('.schema.json'),
  );
  const posts = PostSchema.array().parse(readRecords(join(api, 'posts.json')));

  for (const file of files) {
    test(`${file} has a version in every record, ids once, and a schema beside it`, () => {
      const records = RecordSchema.array().parse(readRecords(join(api, file)));
      const ids = records.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, place) => ids.indexOf(id) !== place),
        [],
      );
      const schema = join(api, `${basename(file).split('.')[0]}.schema.json`);
      assert.ok(existsSync(schema), `${schema} is missing`);
    });
  }

  test('posts.json names exactly the posts that have a page', () => {
    const named = posts.map(({ slug }) => `posts/${slug}.html`);
    assert.deepEqual(named.toSorted(), postPaths(hub));
  });

  test('steps.json names exactly the steps on the pages of their posts, with the same numbers', () => {
    const steps = ApiStepsSchema.parse(readRecords(join(api, 'steps.json')));
    const named = steps.map(({ page, number }) => `${page} ${String(number)}`);
    const shown = readSite(hub)
      .filter(({ path }) => postPaths(hub).includes(path))
      .flatMap(({ path, tags }) =>
        tags
          .filter(({ attributes }) => attributes.has('data-step'))
          .map(
            ({ attributes }) => `${path}#${attributes.get('id')} ${attributes.get('data-step')}`,
          ),
      );
    assert.ok(shown.length > 0, 'no post has a step');
    assert.deepEqual(named.toSorted(), shown.toSorted());
  });

  test('what a step refers to is there', () => {
    const steps = ApiStepsSchema.parse(readRecords(join(api, 'steps.json')));
    const ids = new Set(steps.map(({ id }) => id));
    const samples = PartSchema.array().parse(readRecords(join(api, 'samples.jsonl')));
    const known = new Set(samples.map(({ id, post }) => `${post} ${id}`));
    const lost = steps.flatMap((step) => [
      ...step.samples.filter((id) => !known.has(`${step.post} ${id}`)),
      ...(step.parent === null || ids.has(step.parent) ? [] : [step.parent]),
      ...step.substeps.flatMap(({ id }) => (id === null || ids.has(id) ? [] : [id])),
    ]);
    assert.deepEqual(lost, []);
  });

  test('samples.jsonl names exactly the samples on the pages of their posts', () => {
    const slugs = new Map(posts.map(({ id, slug }) => [id, slug]));
    const samples = PartSchema.array().parse(readRecords(join(api, 'samples.jsonl')));
    const named = samples.map(({ id, post }) => `posts/${slugs.get(post)}.html#${id}`);
    const shown = readSite(hub)
      .filter(({ path }) => postPaths(hub).includes(path))
      .flatMap(({ path, tags }) =>
        tags
          .filter(({ attributes }) => attributes.get('class') === 'sample')
          .map(({ attributes }) => `${path}#${attributes.get('id')}`),
      );
    assert.deepEqual(named.toSorted(), shown.toSorted());
  });
}

function readRecords(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return JSON.parse(text);
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as unknown);
}
