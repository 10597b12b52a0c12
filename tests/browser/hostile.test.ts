import assert from 'node:assert/strict';
import { allPages, postPaths } from '../hubs/hub-pages.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { SearchPage } from './pages/search-page.ts';

/** Words of the hostile dump that must be read on a page, exactly as they stand in the dump. */
const SHOWN = [
  "Why <script>window.pwned='title'</script> belongs in no title",
  '{process.exit(1)}',
  '${process.exit(2)}',
  "import fs from 'node:fs'",
  'export const pwned = process.exit(3)',
  '<!-- a comment that never ends',
  "(javascript:window.pwned='link')",
  '&lt;script&gt;',
  '<Figure alt={process.exit(4)} />',
  'title: A front matter in the middle of the text',
  'Level 8 holds {1+8} and <i>no tag</i>',
  "</code></pre><script>window.pwned='code'</script>",
  '<svg onload="window.pwned=\'caption\'">',
];

inBothPlaces('hostile', 'nothing that a post says is ever run', async ({ open }) => {
  for (const path of [
    ...allPages('hostile'),
    SearchPage.path('pwned'),
    SearchPage.path('script'),
  ]) {
    await open(path, async ({ page, problems }) => {
      if (path.includes('?q=')) await new SearchPage(page).total();
      assert.equal(await page.evaluate(() => 'pwned' in window), false, path);
      assert.deepEqual(problems, [], path);
      assert.equal(await page.locator('[onerror], [onload], [onclick]').count(), 0, path);
      assert.equal(await page.locator('a[href^="javascript:" i]').count(), 0, path);
    });
  }
});

inPlace('hostile', 'http', 'what a post says is shown as it stands', async ({ open }) => {
  const texts: string[] = [];
  for (const path of postPaths('hostile')) {
    texts.push(
      await open(path, async ({ page }) => (await page.locator('main').textContent()) ?? ''),
    );
  }
  const text = plain(texts.join(' '));
  assert.deepEqual(
    SHOWN.filter((words) => !text.includes(plain(words))),
    [],
  );
});

for (const look of [PHONE_LIGHT, DESK_LIGHT]) {
  inPlace(
    'hostile',
    'http',
    `long words, wide tables and deep lists fit: ${look.width} px`,
    async (site) => {
      for (const path of [...postPaths('hostile'), 'index.html', 'posts/index.html']) {
        const problems = await site.open(path, (visit) => problemsInBothThemes(visit, true), {
          look,
        });
        assert.deepEqual(problems, [], path);
      }
    },
  );
}

inBothPlaces('hostile', 'a post can be named like a property of every object', async ({ open }) => {
  await open(SearchPage.path('constructor'), async ({ page, problems }) => {
    const search = new SearchPage(page);
    assert.ok((await search.total()) > 0);
    assert.ok((await search.slugs()).includes('constructor'));
    assert.deepEqual(problems, []);
  });
});

/** Without regard to blanks, and to quotes that printing made curly. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
