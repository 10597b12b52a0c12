import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading, ListItem, Nodes, Root } from 'mdast';
import { plainHighlighter } from '../../../src/lib/render/highlighter.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';

const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Now' }] };
const item: ListItem = {
  type: 'listItem',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Do it.' }] }],
};
const tree: Root = {
  type: 'root',
  children: [heading, { type: 'list', ordered: true, start: 1, children: [item] }],
};
const ids = new Map<Nodes, string>([
  [heading, 's1'],
  [item, 't1'],
]);

test('links to parts that are gone lead to the part that stands for them', () => {
  const aliases = new Map([
    ['s1', ['s0', 'c9', 't9']],
    ['t1', ['t0']],
  ]);
  const { html } = renderEntry(tree, { ids, aliases, highlighter: plainHighlighter });
  assert.match(html, /<h2 id="s1"><span id="s0"><\/span><span id="c9"><\/span><span id="step-t9">/);
  assert.match(html, /<li class="step" id="step-t1" data-step="1"><span id="step-t0"><\/span>/);
});

test('links to parts that the whole post stands for lead to its beginning', () => {
  const aliases = new Map([['p1', ['c9']]]);
  const { html } = renderEntry(tree, { ids, post: 'p1', aliases, highlighter: plainHighlighter });
  assert.match(html, /^<h2 id="s1"><span id="c9"><\/span>/);
});

test('a part without old ids has no anchors', () => {
  const { html } = renderEntry(tree, { ids, aliases: new Map(), highlighter: plainHighlighter });
  assert.ok(!html.includes('<span id='));
});
