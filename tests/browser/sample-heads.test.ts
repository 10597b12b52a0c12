import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { postWithMost } from '../hubs/rich-post.ts';
import { sharedFolder } from '../shared.ts';
import { inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';

/** What a line of the smallest type in the head takes. */
const LINE = 20;

if (sharedFolder() === null)
  test('doubts about samples on a phone', (t) => t.skip('POSTSHELF_SHARED is not set'));
else testDoubts();

for (const look of [PHONE_LIGHT, DESK_LIGHT])
  inPlace('own', 'file', `code of guides looks like that of posts, ${look.name}`, async (site) => {
    await site.open(
      'docs/your-own-dumps.html',
      async ({ page }) => {
        const sample = page.locator('.guide .sample').first();
        const frame = await boxOf(sample);
        const copy = await boxOf(sample.locator('.copy').last());
        assert.ok(frame.x + frame.width - (copy.x + copy.width) <= 1, 'copy is not at the edge');
        const border = await sample
          .locator('pre')
          .evaluate((pre) => getComputedStyle(pre).borderWidth);
        assert.equal(border, '0px');
      },
      { look },
    );
  });

function testDoubts(): void {
  inPlace(
    'seeds',
    'file',
    'on a phone a doubt about a sample has its own line',
    async ({ open }) => {
      await open(
        postWithMost('seeds', /class="doubt"/g),
        async ({ page }) => {
          const head = page.locator('.sample figcaption', { has: page.locator('.doubt') }).first();
          const doubt = await boxOf(head.locator('.doubt').first());
          assert.ok(doubt.height <= LINE, `the doubt is ${String(doubt.height)} px high`);
          for (const part of await head.locator('> :not(.doubt)').all()) {
            const { y, height } = await boxOf(part);
            assert.ok(y + height <= doubt.y + 1, await part.innerText());
          }
          const { y, height } = await boxOf(head);
          assert.ok(y + height - (doubt.y + doubt.height) >= 4, 'the doubt touches the edge');
        },
        { look: PHONE_LIGHT },
      );
    },
  );
}

async function boxOf(
  part: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  assert.ok(box !== null, 'this part is not shown');
  return box;
}
