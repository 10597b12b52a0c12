import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProse } from '../../../scripts/lib/mcp/find-prose.ts';
import type { ShelvedPost } from '../../../scripts/lib/mcp/library.ts';

function postOf(slug: string, title: string, text: string): ShelvedPost {
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  return {
    ...{ id: slug, slug, title, publisher: 'orchard', kind: 'news', authors: [], summary: '' },
    ...{ readingMinutes: 1, topics: [], services: [], languages: [], truncated: false, words: 1 },
    counts: { steps: 0, procedures: 0, samples: 0, tables: 0 },
    outline: headings.map((heading) => ({ id: heading, mark: '', text: heading, level: 2 })),
    schemaVersion: 1,
    page: `posts/${slug}.html`,
    markdown: `# ${title}\n\n${text}\n`,
  };
}

const POSTS = [
  postOf('jam', 'Boiling jam', 'Jam needs sugar.\n\n## Fruit\n\nPlums and pears are dried first.'),
  postOf('plums', 'Drying plums', 'They are laid out in the sun.\n\n## Sugar\n\nNone at all.'),
  postOf('pears', 'Pears', '## Drying plums and more\n\nPears as well.'),
];

function slugs(query: string): string[] {
  return findProse(POSTS, query).map(({ post }) => post.slug);
}

test('every word has to occur, in any case and order', () => {
  assert.deepEqual(slugs('SUGAR jam'), ['jam']);
  assert.deepEqual(slugs('jam sugar moon'), []);
  assert.deepEqual(slugs('   '), []);
});

test('titles weigh more than headings, headings more than text', () => {
  assert.deepEqual(slugs('plums'), ['plums', 'pears', 'jam']);
});

test('words in quotes stand together', () => {
  assert.deepEqual(slugs('"pears are"'), ['jam']);
  assert.deepEqual(slugs('"are pears"'), []);
});

test('the place that shows it best is told', () => {
  const [hit] = findProse(POSTS, 'pears dried');
  assert.deepEqual([hit?.section, hit?.excerpt], ['Fruit', 'Plums and pears are dried first.']);
});

test('facts at the head of the Markdown are no place', () => {
  const [jam] = POSTS;
  assert.ok(jam);
  const post = { ...jam, markdown: `---\ntitle: Boiling jam\n---\n\n${jam.markdown}` };
  assert.equal(findProse([post], 'boiling')[0]?.excerpt, '# Boiling jam');
});
