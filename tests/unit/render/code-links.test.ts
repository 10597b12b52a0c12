import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkInlineCode, namesIn } from '../../../src/lib/render/code-links.ts';

const names = new Set(namesIn('tray.open(lid_size=3)\nrun --all-trays'));
const linked = (html: string): string => linkInlineCode(html, (name) => names.has(name), 'c.html');

test('inline code that stands in the code of the hub leads to the search', () => {
  assert.equal(
    linked('Set <code>lid_size</code>.'),
    'Set <a class="in-code" href="c.html?q=lid_size"><code>lid_size</code></a>.',
  );
  assert.match(linked('<code>tray.open()</code>'), /q=tray\.open"/);
  assert.match(linked('<code>--all-trays</code>'), /q=--all-trays"/);
});

test('other code, short names, samples and links stay as they are', () => {
  for (const html of [
    '<code>other_name</code>',
    '<code>run</code>',
    '<code>lid_size = 3</code>',
    '<pre tabindex="0"><code>lid_size</code></pre>',
    '<a href="#x">see <code>lid_size</code></a>',
    '<code>lid_size&#x22;</code>',
  ])
    assert.equal(linked(html), html);
});
