import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../../src/lib/blocks/block.ts';
import { numberItems } from '../../../../src/lib/blocks/numbers/number-items.ts';

const BASE = {
  lines: [1, 1] as const,
  evidence: { rule: 'test', reason: 'made for a test', margin: 1 },
};

/** `1.` an item with its printed number, `  1.` one below it, `•` a point, `#` a heading, `…` a sample, `|` a paragraph of an item, else a paragraph. */
function blockOf(line: string): Block {
  const depth = line.startsWith('  ') ? 2 : 1;
  const text = line.trim();
  const printed = /^(\d+)\./.exec(text)?.[1];
  const item = { ...BASE, type: 'list-item', depth, text } as const;
  if (printed !== undefined) return { ...item, ordered: true, number: Number(printed) };
  if (text === '•') return { ...item, ordered: false };
  if (text === '#') return { ...BASE, type: 'heading', level: 2, text };
  if (text === '|') return { ...BASE, type: 'item-paragraph', depth, text };
  if (text !== '…') return { ...BASE, type: 'paragraph', text };
  return {
    ...BASE,
    type: 'code',
    code: text,
    lang: 'text',
    role: 'code',
    in_item: false,
    depth: 0,
  };
}

/** The numbers of the items as the page showed them. */
function numbersOf(...lines: string[]): number[] {
  return numberItems(lines.map(blockOf)).flatMap((block) =>
    block.type === 'list-item' && block.ordered ? [block.number] : [],
  );
}

test('a list that something interrupts goes on, though the dump counts from 1 again', () => {
  assert.deepEqual(
    numbersOf('1.', '2.', '…', '1.', '2.', 'And so it goes on.', '1.'),
    [1, 2, 3, 4, 5],
  );
});

test('the first number is the one that is printed', () => {
  assert.deepEqual(numbersOf('4.', '5.', '…', '1.'), [4, 5, 6]);
});

test('a heading, or a paragraph that announces a list, begins another one', () => {
  assert.deepEqual(numbersOf('1.', '2.', '#', '1.'), [1, 2, 1]);
  assert.deepEqual(numbersOf('1.', '2.', 'Do the following:', '1.', '2.'), [1, 2, 1, 2]);
  assert.deepEqual(numbersOf('1.', '2.', 'Do the following: ', '…', '1.'), [1, 2, 3]);
});

test('a list inside an item counts on its own, and anew in the next item', () => {
  assert.deepEqual(numbersOf('1.', '  1.', '  2.', '…', '  1.', '2.', '  1.'), [1, 1, 2, 3, 2, 1]);
});

test('it ends with the next paragraph or point of that item, the list around it does not', () => {
  assert.deepEqual(numbersOf('1.', '  1.', '  2.', '|', '  1.', '1.'), [1, 1, 2, 1, 2]);
  assert.deepEqual(numbersOf('1.', '  1.', '•', '  1.', '1.'), [1, 1, 1, 2]);
});
