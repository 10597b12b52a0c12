import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';

const base = { lines: [1, 1] as const, evidence: { rule: 'r', reason: 'r', margin: 1 } };

function written(...blocks: Block[]): string {
  return stringifyBody(toMdast(blocks));
}

const paragraph = (text: string): Block => ({ ...base, type: 'paragraph', text });
const item = (number: number, text: string, depth = 1): Block => ({
  ...base,
  type: 'list-item',
  ordered: true,
  number,
  depth,
  text,
});
const bullet = (text: string, depth = 1): Block => ({
  ...base,
  type: 'list-item',
  ordered: false,
  depth,
  text,
});
const code = (text: string, rest: Partial<Extract<Block, { type: 'code' }>> = {}): Block => ({
  ...base,
  type: 'code',
  lang: 'bash',
  role: 'code',
  in_item: false,
  depth: 0,
  code: text,
  ...rest,
});

const PLAIN: readonly string[] = [
  'R&D at AT&T & Co.',
  'From $5 to $6, and $HOME as well.',
  'About ~5 GB, 2 * 3 = 6, snake_case_name, [1] and [Smith 2020].',
  'See https://example.com/a_b?c=d&e=f, www.example.com and me@example.com.',
  'A sentence: with a colon; and “quotes” — all plain (really).',
];
for (const text of PLAIN) {
  test(`is written as it is: ${text}`, () => {
    assert.equal(written(paragraph(text)), `${text}\n`);
  });
}

const ESCAPED: Record<string, string> = {
  'import fs from "fs"': '&#x69;mport fs from "fs"',
  'export it': '&#x65;xport it',
  'a {brace} and a <tag>': 'a \\{brace} and a \\<tag>',
  '- no list': '\\- no list',
  '1. no list': '1\\. no list',
  '# no heading': '\\# no heading',
  '&amp; stays': '\\&amp; stays',
  '[x] no task': '\\[x] no task',
  '[a](b)': '[a]\\(b)',
  '~~ and $$': '\\~\\~ and \\$$',
};
for (const [text, expected] of Object.entries(ESCAPED)) {
  test(`is escaped: ${text}`, () => {
    assert.equal(written(paragraph(text)), `${expected}\n`);
  });
}

test('steps go on with their number after an interruption', () => {
  assert.equal(
    written(item(1, 'a'), item(2, 'b'), paragraph('You see b.'), item(3, 'c')),
    '1. a\n2. b\n\nYou see b.\n\n3. c\n',
  );
});

test('what belongs to an item lies in the item', () => {
  assert.equal(
    written(
      item(1, 'a'),
      code('ls', { in_item: true, depth: 1 }),
      bullet('x', 2),
      bullet('y', 2),
      { ...base, type: 'item-paragraph', depth: 1, text: 'more' },
      item(2, 'b'),
    ),
    '1. a\n\n   ```bash\n   ls\n   ```\n\n   - x\n   - y\n\n   more\n\n2. b\n',
  );
});

test('an item number that Markdown cannot show stays text', () => {
  assert.equal(written(item(12345678901, 'a')), '12345678901\\. a\n');
});

test('a lost picture and the caption below it are one figure', () => {
  assert.equal(
    written(
      { ...base, type: 'alt', text: 'A "lamp" & a\ncat' },
      { ...base, type: 'caption', text: 'Figure 1: the hall' },
    ),
    '<Figure alt="A &quot;lamp&quot; & a cat">\n  Figure 1: the hall\n</Figure>\n',
  );
});

test('an output is marked, a fence is longer than those inside', () => {
  assert.equal(
    written(code('```\nx', { role: 'output', lang: 'text' })),
    '````text output\n```\nx\n````\n',
  );
});

test('a table without head gets an empty one; long cells are not padded', () => {
  const table = (rows: string[][], header: boolean): Block => ({
    ...base,
    type: 'table',
    rows,
    header,
  });
  assert.equal(
    written(table([['a', 'b|c']], false)),
    '|   |      |\n| - | ---- |\n| a | b\\|c |\n',
  );
  const long = 'x'.repeat(50);
  assert.equal(written(table([['a', 'b'], [long]], true)), `| a | b |\n| - | - |\n| ${long} | |\n`);
});

test('small components stand on one line, a biography on its own', () => {
  assert.equal(
    written(
      { ...base, type: 'byline', authors: [], text: 'Posted by A' },
      { ...base, type: 'author-bio', name: 'A', text: 'A makes lamps.' },
      { ...base, type: 'math', notation: 'plain', text: 'a = b2' },
      { ...base, type: 'math', notation: 'tex', text: 'a^2' },
    ),
    '<Byline>Posted by A</Byline>\n\n<Bio name="A">\n  A makes lamps.\n</Bio>\n\n<Formula>a = b2</Formula>\n\n$$\na^2\n$$\n',
  );
});

test('a text that is longer than any paragraph is kept as it stands', () => {
  const long = '{x} '.repeat(6000).trim();
  assert.equal(written(paragraph(long)), `\`\`\`text\n${long}\n\`\`\`\n`);
});
