import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { postWithMost } from '../hubs/rich-post.ts';
import { sharedFolder } from '../shared.ts';
import { inPlace } from './harness/in-places.ts';
import { PHONE_LIGHT } from './harness/looks.ts';

/** What a line of the smallest type in the head takes. */
const LINE = 20;

if (sharedFolder() === null)
  test('doubts about samples on a phone', (t) => t.skip('POSTSHELF_SHARED is not set'));
else testDoubts();

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
