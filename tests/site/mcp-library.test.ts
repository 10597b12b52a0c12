import assert from 'node:assert/strict';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLibrary } from '../../scripts/lib/mcp/library.ts';
import { hubFolder } from '../hubs/hubs.ts';

const POSTS = join('api', 'posts.json');
const SAMPLES = join('api', 'samples.jsonl');

test('a site that was built anew is read again, also where its list of posts is the same file', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-library-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [site, next] = [join(folder, 'site'), join(folder, 'next')];
  for (const part of ['api', 'posts', 'sw.js'])
    cpSync(join(hubFolder('hostile'), part), join(site, part), { recursive: true });
  const library = openLibrary(site);
  const before = library();
  assert.equal(library(), before, 'it is read once');

  // As a build does it: what stayed is linked, the worker is written.
  mkdirSync(join(next, 'api'), { recursive: true });
  linkSync(join(site, POSTS), join(next, POSTS));
  const samples = readFileSync(join(site, SAMPLES), 'utf8');
  for (const part of ['api/steps.json', 'api/tables.json', 'posts', 'sw.js'])
    cpSync(join(site, part), join(next, part), { recursive: true });
  writeFileSync(join(next, SAMPLES), samples.split('\n').slice(1).join('\n'));
  utimesSync(join(next, 'sw.js'), new Date(), new Date(Date.now() + 1000));
  rmSync(site, { recursive: true });
  cpSync(next, site, { recursive: true, preserveTimestamps: true });
  assert.equal(library().samples.length, before.samples.length - 1);
});
