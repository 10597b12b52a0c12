import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { forgetOthers, isKept, keep, subsetKey } from '../../../scripts/lib/pack/kept-archives.ts';
import type { Subset } from '../../../scripts/lib/pack/subsets.ts';
import { apiPost } from './api-post.ts';
import { EMPTY_PLAN } from './empty-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-kept-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'posts'));

const PLAN = { ...EMPTY_PLAN, dumps: 'dumps', content: folder };
const POST = apiPost('oak', 'mit', []);
const SUBSET: Subset = { kind: 'publisher', key: 'mit', name: 'MIT', posts: [POST] };

function write(entry: string, ids: readonly string[]): void {
  writeFileSync(join(folder, 'posts', 'oak.mdx'), entry);
  writeFileSync(join(folder, 'ids.json'), ids.join('\n'));
}

const OWN = `{"id":"${POST.id}","slug":"oak"}`;

test('an archive is made again when something that it shows has changed, and only then', async () => {
  write('Oak.', [OWN]);
  const key = await subsetKey(PLAN, SUBSET);
  assert.equal(await subsetKey(PLAN, SUBSET), key);
  write('Oak.', [OWN, '{"id":"other","slug":"elm"}']);
  assert.equal(await subsetKey(PLAN, SUBSET), key, 'the ids of other posts do not matter');
  assert.equal(await subsetKey({ ...PLAN, dumps: 'others' }, SUBSET), key, 'nor do unseen dumps');
  const others = [
    await subsetKey({ ...PLAN, noindex: true }, SUBSET),
    await subsetKey({ ...PLAN, withSource: true }, SUBSET),
    await subsetKey({ ...PLAN, withSource: true, dumps: 'others' }, SUBSET),
    await subsetKey(PLAN, { ...SUBSET, name: 'M.I.T.' }),
  ];
  write('Oak!', [OWN]);
  others.push(await subsetKey(PLAN, SUBSET));
  write('Oak.', [OWN, `{"id":"s1","post":"${POST.id}"}`]);
  others.push(await subsetKey(PLAN, SUBSET));
  assert.equal(new Set([key, ...others]).size, others.length + 1);
});

test('an archive is kept under the key that it was made by', async () => {
  const archive = join(folder, 'kept', 'a.zip');
  mkdirSync(join(folder, 'kept'));
  assert.equal(await isKept(archive, 'one'), false);
  await keep(archive, 'one');
  assert.equal(await isKept(archive, 'one'), false, 'a key alone is no archive');
  writeFileSync(archive, '');
  assert.equal(await isKept(archive, 'one'), true);
  assert.equal(await isKept(archive, 'two'), false);
  for (const name of ['b.zip', 'b.zip.key']) writeFileSync(join(folder, 'kept', name), '');
  await forgetOthers(join(folder, 'kept'), ['a.zip']);
  assert.deepEqual(readdirSync(join(folder, 'kept')).sort(), ['a.zip', 'a.zip.key']);
  await forgetOthers(join(folder, 'nowhere'), []);
});
