import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { plainHighlighter } from '../../../src/lib/render/highlighter.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';
import { renderText } from './render-text.ts';

function render(...children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return renderEntry(tree, { ids: new Map(), highlighter: plainHighlighter }).html;
}

test('links of other schemes than http, https and mailto are text', () => {
  const schemes = [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'file:///etc',
    '//a.b',
    'a.html',
    ' javascript:x',
  ];
  for (const url of schemes) {
    const link: RootContent = { type: 'link', url, children: [{ type: 'text', value: 'x' }] };
    assert.equal(render({ type: 'paragraph', children: [link] }), '<p>x</p>', url);
  }
});

test('links of the allowed schemes stay', async () => {
  const { html } = await renderText('[a](https://example.com/a_(b)) [m](mailto:a@b.c) [f](#x)');
  assert.equal(html.split('<a href=').length - 1, 3);
});

test('a picture of a post is a link to it: nothing is loaded from elsewhere', async () => {
  const { html } = await renderText('![a chart](https://example.com/a.png)');
  assert.equal(html, '<p><a href="https://example.com/a.png">a chart</a></p>');
});

test('HTML in the tree comes out as text', () => {
  const html = render({ type: 'html', value: '<script>alert(1)</script>' });
  assert.equal(html, '&#x3C;script>alert(1)&#x3C;/script>');
});

test('markup in any text is escaped', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('"', "'", ''),
      (text, quote) => {
        const value = `${quote}><img src=x onerror=alert(1)>${text}`;
        const html = render(
          { type: 'paragraph', children: [{ type: 'text', value }] },
          { type: 'code', value, lang: value, meta: value },
          { type: 'heading', depth: 2, children: [{ type: 'inlineCode', value }] },
        );
        const outsideAttribute = html.replace(/ data-lang="[^"]*"/, '');
        assert.ok(!outsideAttribute.includes('<img'), html);
      },
    ),
  );
});
