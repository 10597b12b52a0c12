import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hubFolder } from '../hubs/hubs.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inPlace } from './harness/in-places.ts';
import { LOOKS, PHONE_LIGHT } from './harness/looks.ts';

/** Narrower than this, a title has a word a line. */
const READABLE = 200;

inPlace(
  'own',
  'http',
  'a mistyped address leads to the nearest ones, in every look',
  async (site) => {
    const [post = ''] = readdirSync(join(hubFolder('own'), 'posts')).filter((name) =>
      /^[a-z-]{30,}\.html$/.test(name),
    );
    for (const look of LOOKS) {
      await site.open(
        `posts/deep/${post.replace('e', '')}`,
        async ({ page }) => {
          const link = page.locator('[data-near] .row a').first();
          await link.waitFor();
          assert.match((await link.getAttribute('href')) ?? '', new RegExp(`posts/${post}$`));
          const box = await page.locator('[data-near] .row h3').first().boundingBox();
          assert.ok((box?.width ?? 0) > READABLE, `${look.name}: ${String(box?.width)} px`);
          assert.equal(await page.locator('.shelf .gap').count(), 1);
          assert.deepEqual(await accessibilityProblems(page), [], look.name);
        },
        { look },
      );
    }
  },
);

inPlace(
  'own',
  'http',
  'words of an address that cannot be broken stay on the page',
  async (site) => {
    for (const [address, words] of [
      ['pneumonoultramicroscopicsilicovolcanoconiosis.html', /^Search for “pneumono/],
      [`${'a-mistyped-address-of-many-words-'.repeat(4)}.html`, /^Search for these words$/],
    ] as const)
      await site.open(
        address,
        async ({ page }) => {
          const search = page.locator('[data-find-words]');
          await search.getByText(/Search for/).waitFor();
          assert.match((await search.innerText()).trim(), words);
          const spills = await search.evaluate((button) => {
            const text = document.createRange();
            text.selectNodeContents(button);
            const [frame, inner] = [button, text].map((part) => part.getBoundingClientRect());
            return frame === undefined || inner === undefined || inner.right > frame.right - 8;
          });
          assert.equal(spills, false, address);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        },
        { look: PHONE_LIGHT },
      );
  },
);
