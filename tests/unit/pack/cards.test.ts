import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { drawCards } from '../../../scripts/lib/pack/cards.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import { apiPost } from './api-post.ts';
import { EMPTY_PLAN } from './empty-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-cards-'));
after(() => rmSync(folder, { recursive: true }));

/** Draws cards with a cache of its own, so that each is drawn anew. */
async function draw(run: string, ...posts: ApiPost[]): Promise<Buffer[]> {
  const target = join(folder, run);
  mkdirSync(target);
  await drawCards({ ...EMPTY_PLAN, cache: join(folder, `${run}-cache`) }, posts, target, () => {});
  return posts.map(({ slug }) => readFileSync(join(target, `${slug}.png`)));
}

const LONG = {
  ...apiPost('long', 'aws', []),
  title: 'Everything that is known about lamps '.repeat(8),
};
const STRANGE = {
  ...apiPost('strange', 'none-of-ours', []),
  title: '<b>日本語</b> \u0000 👩‍🔬 ${1}',
};

test('cards are pictures of the size that previews ask for', async () => {
  for (const png of await draw('size', apiPost('plain', 'mit', []), LONG, STRANGE)) {
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  }
});

test('the same post gives the same bytes, another one does not', async () => {
  const [first] = await draw('one', apiPost('plain', 'mit', []));
  const [again, other] = await draw('two', apiPost('plain', 'mit', []), LONG);
  assert.ok(first !== undefined && again !== undefined && first.equals(again));
  assert.ok(other !== undefined && !first.equals(other));
});
