import assert from 'node:assert/strict';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inBothPlaces, inPlace } from './harness/in-places.ts';
import { LOOKS } from './harness/looks.ts';
import { CodePage } from './pages/code-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';

/** Two posts of one text, in a dump of their own. */
const ORIGINAL = 'how-we-label-crates-so-that-a-crane-finds-them';
const REPEAT = 'how-we-label-crates-so-that-a-crane-finds-them-the-yard-journal';
const TITLE = 'How we label crates so that a crane finds them';

inBothPlaces('hostile', 'a post that repeats another stands below it and says so', async (site) => {
  await site.open(SearchPage.path('crate paint'), async ({ page, problems }) => {
    const search = new SearchPage(page);
    assert.equal(await search.posts(), 2);
    assert.deepEqual(await search.slugs(), [ORIGINAL, REPEAT]);
    const [original, repeat] = await search.hits.all();
    assert.ok(original && repeat);
    assert.doesNotMatch(await original.innerText(), /repeats/);
    assert.equal(await repeat.locator('.places, .gist').count(), 0, 'the same text is shown twice');
    assert.match(await repeat.innerText(), /repeats/);
    await repeat.getByRole('link', { name: TITLE, exact: true }).click();
    await page.waitForURL(new RegExp(`${ORIGINAL}\\.html`));
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('hostile', 'a title, and code, of a repeat say so, too', async ({ open }) => {
  await open(SearchPage.path('craneCheck'), async ({ page }) => {
    await new SearchPage(page).total();
    const notes = page.locator('.in-post .repeats');
    assert.deepEqual(await notes.allInnerTexts(), [`repeats ${TITLE}`]);
  });
  await open(SearchPage.path('label crates'), async ({ page }) => {
    await new SearchPage(page).total();
    const [original, repeat] = await page.locator('[data-title-slug]').all();
    assert.doesNotMatch((await original?.innerText()) ?? '', /repeats/);
    assert.match((await repeat?.innerText()) ?? '', new RegExp(`repeats ${TITLE}$`, 'm'));
  });
});

inBothPlaces(
  'hostile',
  'a list names the post that one repeats, without its summary',
  async (site) => {
    for (const path of ['index.html', 'posts/index.html', 'publishers/unknown.html']) {
      await site.open(path, async ({ page }) => {
        const rows = page.locator('.row', { has: page.locator('.repeats') });
        assert.equal(await rows.count(), 1, path);
        assert.match(await rows.locator('h3').innerText(), /journal/);
        assert.equal(await rows.locator('.gist').count(), 0);
        await rows.locator('.repeats').getByRole('link', { name: TITLE, exact: true }).click();
        await page.waitForURL(new RegExp(`${ORIGINAL}\\.html`));
      });
    }
  },
);

inBothPlaces('hostile', 'the code search names the post that one repeats', async ({ open }) => {
  await open(CodePage.path('craneCheck(', false), async ({ page, problems }) => {
    const code = new CodePage(page);
    assert.equal(await code.total(), 2);
    assert.equal((await code.ids()).length, 2);
    const note = page.locator('.in-post .repeats');
    assert.equal(await note.count(), 1);
    await note.getByRole('link', { name: TITLE, exact: true }).click();
    await page.waitForURL(new RegExp(`${ORIGINAL}\\.html`));
    assert.deepEqual(problems, []);
  });
});

inBothPlaces('hostile', 'the search dialog says so, too', async ({ open }) => {
  await open('index.html', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.ask('crate paint');
    const texts = await dialog.group('text').allInnerTexts();
    assert.deepEqual(
      texts.map((text) => text.includes('repeats')),
      [false, true],
    );
  });
});

inPlace('hostile', 'file', 'repeats are accessible in every look', async ({ open }) => {
  for (const look of LOOKS) {
    for (const path of [SearchPage.path('crate paint'), CodePage.path('craneCheck', false)]) {
      await open(
        path,
        async ({ page }) => {
          await page.locator('[data-total]').waitFor();
          await page.locator('.repeats').first().waitFor();
          assert.deepEqual(await accessibilityProblems(page), [], `${path}, ${look.name}`);
        },
        { look },
      );
    }
  }
});
