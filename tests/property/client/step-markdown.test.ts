import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { stepMarkdown } from '../../../src/client/parts/step-markdown.ts';
import { stepsOf } from '../../../src/client/parts/walkthrough.ts';
import { createHighlighter } from '../../../src/lib/render/highlighter.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';
import { seedOf } from '../../seed.ts';
import { walkthroughIn } from '../../unit/client/step-page.ts';

const HIGHLIGHTER = createHighlighter();
const SIGNS = [...'ab1 .-+*_`#<>[]()!|\\~&$=:/"\'{}', 'https://x.y', '&amp;', '1. ', 'ä'];
const word = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 });
const said = word.map((text) => `x${text.replace(/\s+/g, ' ')}x`);
const started = word.map((text) => `${text.trim().replace(/\s+/g, ' ')}x`);

const paragraph = fc
  .array(
    fc.oneof(
      said.map((value) => ({ type: 'text' as const, value })),
      word.map((value) => ({ type: 'inlineCode' as const, value: `c${value}c` })),
      said.map((value) => ({
        type: 'strong' as const,
        children: [{ type: 'text' as const, value }],
      })),
      said.map((value) => ({
        type: 'link' as const,
        url: 'https://example.org/(a)_b',
        children: [{ type: 'text' as const, value }],
      })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((children): Paragraph => ({
    type: 'paragraph',
    children: children.flatMap((child) => [child, { type: 'text' as const, value: ' ' }]),
  }));
const lines = fc.string({ unit: fc.constantFrom(...SIGNS, '\n', '    ', '```'), maxLength: 30 });
const code = lines.map((value) => ({
  type: 'code' as const,
  lang: 'text',
  value: `a${value}z`,
}));
const opening = started.map((value): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
}));
const step = fc.array(fc.oneof(paragraph, code, opening), { minLength: 1, maxLength: 4 });

/** What a reader of Markdown gets: words, code and addresses, by kind and in their order. */
function contents(node: Nodes): string[] {
  if (node.type === 'code') return [`code ${node.value}`];
  if (node.type === 'inlineCode') return [`span ${node.value.replace(/\s+/g, ' ').trim()}`];
  if (node.type === 'paragraph') {
    const words = toString(node).replace(/\s+/g, ' ').trim();
    return [`words ${words}`, ...node.children.flatMap(contents)];
  }
  const own = node.type === 'link' && node.url.includes('example.org') ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(contents)] : own;
}

test('a step as Markdown is read as the step', (t) => {
  fc.assert(
    fc.property(step, fc.integer({ min: 1, max: 120 }), (children, number) => {
      const text = stepMarkdown(firstStep(children, number));
      const read = fromMarkdown(text, {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      const list = read.children[0];
      assert.ok(read.children.length === 1 && list?.type === 'list', text);
      assert.equal(list.start, number, text);
      assert.deepEqual(list.children.flatMap(contents), children.flatMap(contents), text);
    }),
    { seed: seedOf(t, 20261121), numRuns: 400 },
  );
});

function firstStep(children: RootContent[], start: number) {
  const item = { type: 'listItem' as const, children: structuredClone(children) as Paragraph[] };
  const list = { type: 'list' as const, ordered: true, start, children: [item] };
  const { html } = renderEntry(
    { type: 'root', children: [list] },
    { ids: new Map([[item, 't1']]), highlighter: HIGHLIGHTER },
  );
  const [only] = stepsOf(walkthroughIn(html));
  if (only === undefined) throw new Error(html);
  return only;
}
