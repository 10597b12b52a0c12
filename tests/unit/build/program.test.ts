import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { programVersion } from '../../../scripts/lib/build/program.ts';

const FILES = [
  'src/pages/index.astro',
  'src/data/posts.ts',
  'src/styles/parts/code.css',
  'public/favicon.svg',
  'content/docs/search.mdx',
  'astro.config.mjs',
  'package-lock.json',
  'scripts/lib/build/icons.ts',
];

test('whatever the pages are compiled of makes another program', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'postshelf-program-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of FILES) write(file, '');
  const versions = [await programVersion(root)];
  assert.equal(await programVersion(root), versions[0]);
  for (const file of FILES) {
    write(file, 'changed');
    versions.push(await programVersion(root));
  }
  assert.equal(new Set(versions).size, FILES.length + 1);
  write('content/posts/lamps.mdx', 'an entry');
  assert.equal(await programVersion(root), versions.at(-1));
});
