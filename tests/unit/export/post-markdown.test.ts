import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { toPostMarkdown } from '../../../src/lib/export/post-markdown.ts';
import type { MarkdownHead } from '../../../src/lib/export/post-markdown.ts';

const HEAD: MarkdownHead = {
  id: 'p000001',
  title: 'Drying plums',
  publisher: 'orchard',
  authors: ['Ada Plum', 'Ben Pear'],
  published: '2021-04',
  url: 'https://example.org/plums',
  page: 'drying-plums.html',
};

test('a post as Markdown is its facts, its title and its text', () => {
  assert.equal(
    toPostMarkdown(HEAD, 'Cut them.'),
    `---
id: p000001
title: Drying plums
publisher: orchard
authors:
  - Ada Plum
  - Ben Pear
published: 2021-04
url: https://example.org/plums
page: drying-plums.html
---

# Drying plums

Cut them.
`,
  );
});

test('what is not known is left out', () => {
  const text = toPostMarkdown({ ...HEAD, published: undefined, url: undefined }, '');
  assert.doesNotMatch(text, /published|url|null/);
});

for (const title of ['--- # x', 'a: [b', '"quoted" \u2028 line', '*star* <b>bold</b>', '2021']) {
  test(`the title ${JSON.stringify(title)} breaks neither the facts nor the text`, () => {
    const text = toPostMarkdown({ ...HEAD, title }, 'Text.');
    const [, facts = '', body = ''] = text.split(/^---$/m);
    const head: unknown = parse(facts);
    assert.deepEqual(head, { ...HEAD, title });
    assert.match(body, /^\n\n# .+\n\nText\.\n$/s);
    assert.doesNotMatch(body, /(?<!\\)</);
  });
}
