import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';

const HUBS: readonly HubName[] =
  sharedFolder() === null ? ['own', 'hostile'] : ['own', 'hostile', 'seeds'];
/** Written only when a hub is packed. */
const LATER = ['packs'];
/** Files of which every post with such a thing has its own. */
const OF_POSTS: Readonly<Record<string, string>> = { walkthrough: 'posts/*.steps.json' };
const ARRAY = z.looseObject({ type: z.literal('array') });

for (const hub of HUBS) {
  test(`the machine files of the ${hub} hub are what their schemas say`, () => {
    const folder = hubFolder(hub);
    const schemas = globSync('api/*.schema.json', { cwd: folder });
    for (const name of ['posts', 'samples', 'steps', 'tables', 'feed'])
      assert.ok(schemas.includes(`api/${name}.schema.json`), name);
    for (const schema of schemas) {
      const name = schema.slice('api/'.length, -'.schema.json'.length);
      const files = filesOf(folder, name);
      if (files.length === 0 && LATER.includes(name)) continue;
      assert.ok(files.length > 0, `${schema} has no file`);
      for (const file of files) assertFits(join(folder, schema), join(folder, file));
    }
  });
}

function filesOf(folder: string, name: string): string[] {
  const ofPosts = OF_POSTS[name];
  if (ofPosts !== undefined) return globSync(ofPosts, { cwd: folder });
  const places = [`api/${name}.json`, `api/${name}.jsonl`, `${name}.json`];
  return places.filter((place) => existsSync(join(folder, place)));
}

function assertFits(schemaFile: string, file: string): void {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const schema = z.looseObject({}).parse(JSON.parse(readFileSync(schemaFile, 'utf8')));
  const fits = ajv.compile(schema);
  for (const [place, record] of readRecords(file).entries())
    assert.ok(fits(record), `${file}, record ${place + 1}: ${ajv.errorsText(fits.errors)}`);
  const nothing: unknown = ARRAY.safeParse(schema).success ? [{}] : {};
  assert.ok(!fits(nothing), `${schemaFile} lets everything pass`);
}

/** The lines of a file with one record each; else its whole as one record. */
function readRecords(file: string): unknown[] {
  const text = readFileSync(file, 'utf8');
  const texts = file.endsWith('.jsonl') ? text.split('\n').filter((row) => row !== '') : [text];
  return texts.map((row): unknown => JSON.parse(row));
}
