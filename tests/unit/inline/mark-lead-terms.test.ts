import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { List, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markInline } from '../../../src/lib/mdx/inline/mark-inline.ts';
import { markLeadTerms } from '../../../src/lib/mdx/inline/mark-lead-terms.ts';

function listOf(...items: string[]): List {
  return {
    type: 'list',
    children: items.map((value) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  };
}

function boldIn(...items: string[]): string[] {
  const list = listOf(...items);
  const root: Root = { type: 'root', children: [list] };
  markLeadTerms(root);
  return list.children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === 'paragraph'
        ? child.children.flatMap((part) =>
            part.type === 'strong' && part.children[0]?.type === 'text'
              ? [part.children[0].value]
              : [],
          )
        : [],
    ),
  );
}

test('terms of a list of definitions become bold', () => {
  assert.deepEqual(boldIn('Left tray – holds paper.', 'Right tray – holds ink.'), [
    'Left tray',
    'Right tray',
  ]);
  assert.deepEqual(boldIn('Recall: found.', 'Precision: right.', 'Both together.'), [
    'Recall',
    'Precision',
  ]);
});

test('an item that just holds a sign stays as it is', () => {
  assert.deepEqual(boldIn('Left tray – holds paper.'), []);
  assert.deepEqual(boldIn('Open it: twice.', 'Close it.', 'Lift it.'), []);
  assert.deepEqual(boldIn('Left – paper.', 'Right: ink.'), []);
  assert.deepEqual(boldIn('The left one is at 10:30.', 'The right one is at 11:45.'), []);
  const long = 'one two three four five six seven eight: nine.';
  assert.deepEqual(boldIn(long, long), []);
});

/** The items with bold and code as Markdown has them. */
function marked(...items: string[]): string[] {
  const list = listOf(...items);
  const root: Root = { type: 'root', children: [list] };
  markInline(root);
  markLeadTerms(root);
  assert.deepEqual(
    list.children.map((item) => toString(item)),
    items,
  );
  return list.children.map((item) => shown(item));
}

function shown(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(shown).join('') : '';
  return node.type === 'strong' ? `**${inside}**` : inside;
}

test('a term that is code, or holds some, is bold and code', () => {
  assert.deepEqual(
    marked('max_wait – in hours.', 'gauge.fit(rows) – fits.', '--dry-run – tries.'),
    ['**`max_wait`** – in hours.', '**`gauge.fit(rows)`** – fits.', '**`--dry-run`** – tries.'],
  );
  assert.deepEqual(marked('The rowCount field: rows.', 'Left tray: max_wait.'), [
    '**The `rowCount` field**: rows.',
    '**Left tray**: `max_wait`.',
  ]);
});

test('a sign inside code ends no term', () => {
  assert.deepEqual(marked('lift_tray(left, by: 3) lifts.', 'drop_tray(left, by: 3) drops.'), [
    '`lift_tray(left, by: 3)` lifts.',
    '`drop_tray(left, by: 3)` drops.',
  ]);
});

test('a name that stands alone stays text', () => {
  assert.deepEqual(marked('max_wait', 'trays.yaml'), ['max_wait', 'trays.yaml']);
});
