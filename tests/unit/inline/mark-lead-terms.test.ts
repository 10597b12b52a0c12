import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { List, Root } from 'mdast';
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
