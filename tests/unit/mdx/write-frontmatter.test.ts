import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontmatter } from '../../../src/lib/mdx/read/read-frontmatter.ts';
import { writeFrontmatter } from '../../../src/lib/mdx/write-frontmatter.ts';
import { seedOf } from '../../seed.ts';

const BASE = { slug: 'a', publisher: 'aws', kind: 'news', readingMinutes: 3 } as const;

test('fields that say nothing are left out, short lists stand on one line', () => {
  assert.equal(
    writeFrontmatter({ title: 'A: b', ...BASE, topics: ['x', 'y'], authors: [], truncated: false }),
    'title: "A: b"\nslug: a\npublisher: aws\nkind: news\nreadingMinutes: 3\ntopics: [x, y]',
  );
});

test('whatever a title or a removed line says, it is read back', (t) => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, text, (title, removed) => {
      const post = {
        title: `${title}---`,
        ...BASE,
        removed: [
          {
            type: 'footer' as const,
            lines: [1, 2] as [number, number],
            text: removed,
            reason: 'r',
          },
        ],
      };
      const read = readFrontmatter(writeFrontmatter(post), 'x').post;
      assert.equal(read?.title, post.title);
      assert.equal(read.removed[0]?.text, removed);
    }),
    { numRuns: 500, seed: seedOf(t, 5) },
  );
});
