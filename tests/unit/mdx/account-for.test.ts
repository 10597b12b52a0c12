import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { accountFor } from '../../../src/lib/mdx/account-for.ts';
import { toEntry } from '../../../src/lib/mdx/to-entry.ts';
import { parseDump } from '../../../src/lib/parse-dump.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';

const DUMP = `A lamp for the hall

A lamp for the hall

The lamp in our hall has to find out by itself whether anybody is there, and it does so by listening.

What to do

  1. Screw it in.
  2. Wait until it blinks, then press the button once.

Read More
`;
const LINES = splitLines(DUMP);
const CONTEXT = {
  file: 'a.txt',
  slug: 'a',
  hash: '0123456789abcdef',
  original: null,
  duplicateOf: null,
};

function parsed(dump = DUMP): { post: ParsedPost; mdx: string } {
  const [post] = parseDump(dump, 'a.txt').posts;
  assert.ok(post);
  return { post, mdx: toEntry(post, CONTEXT).mdx };
}

test('an entry that says what the dump says has nothing to account for', () => {
  const { post, mdx } = parsed();
  assert.deepEqual(accountFor(LINES, post, mdx), []);
});

const CHANGES: Record<string, [from: string, to: string, line: number]> = {
  'a word that is missing': ['by itself ', '', 5],
  'a word that was added': ['press the button once', 'press the red button once', 10],
  'words in another order': ['Screw it in.', 'it in Screw.', 9],
  'a character that was changed': ['hall has', 'ha1l has', 5],
  'a paragraph too many': ['## What', 'More.\n\n## What', 7],
  'a title that was changed': ['title: A lamp', 'title: The lamp', 1],
  'a removed line that is not declared': ['text: Read More', 'text: Read', 12],
};

for (const [name, [from, to, line]] of Object.entries(CHANGES)) {
  test(`${name} is found, with the line`, () => {
    const { post, mdx } = parsed();
    assert.ok(mdx.includes(from), mdx);
    const issues = accountFor(LINES, post, replaceLast(mdx, from, to));
    assert.deepEqual(
      issues.map((issue) => [issue.code, issue.line]),
      [['not-conserved', line]],
    );
  });
}

test('of a dump of many posts each is accounted for by its own lines', () => {
  const dump = DUMP + DUMP.replaceAll('lamp', 'lantern') + DUMP;
  const lines = splitLines(dump);
  const [, post] = parseDump(dump, 'a.txt').posts;
  assert.ok(post);
  const { mdx } = toEntry(post, CONTEXT);
  assert.deepEqual(accountFor(lines, post, mdx), []);
  const [from, to] = post.lines;
  assert.deepEqual(accountFor(lines.slice(from - 1, to), post, mdx), [], 'without the others, too');
  const less = { ...post, blocks: post.blocks.slice(0, -2) };
  assert.equal(accountFor(lines, less, mdx)[0]?.message, 'The line is in no block.');
});

const FORMULAS: Record<string, string> = {
  'between dollars': '$$e = \\frac{1}{n} \\sum_i y_i$$',
  'between brackets': '\\[L(\\theta) = \\sum_{t=1}^{T} \\log p_\\theta(x_t)\\]',
  'with one in its words': '$$e = \\frac{1}{n} \\text{ where $\\alpha$ is odd}$$',
  flattened: 'μθ(xt, t) = 1/√αt ( xt - βt/√1 - αt zθ(xt, t) )',
  'in a sentence': 'The error is \\(e_1 + \\alpha\\) or $x_i$ here, at $5 and $6 a lamp.',
};

for (const [name, formula] of Object.entries(FORMULAS)) {
  test(`a formula ${name} loses its delimiters and nothing else`, () => {
    const before = 'Using the rule of the mean, we have:';
    const dump = DUMP.replace('What to do', () => `${before}\n\n${formula}\n\nWhat to do`);
    const { post, mdx } = parsed(dump);
    assert.deepEqual(accountFor(splitLines(dump), post, mdx), []);
    const less = post.blocks.map((block) =>
      block.lines[0] === 9 && 'text' in block ? { ...block, text: block.text.slice(0, -1) } : block,
    );
    assert.equal(accountFor(splitLines(dump), { ...post, blocks: less }, mdx)[0]?.line, 9);
  });
}

test('items with numbers that no list of Markdown has are accounted for', () => {
  const dump = DUMP.replace('  1. Screw', '  1234567890. Screw').replace(
    '  2. Wait',
    '  1234567891. Wait',
  );
  const { post, mdx } = parsed(dump);
  assert.deepEqual(accountFor(splitLines(dump), post, mdx), []);
});

test('a line in no block, in two blocks, and a block that is not its lines are found', () => {
  const { post, mdx } = parsed();
  const without = { ...post, blocks: post.blocks.filter((block) => block.lines[0] !== 7) };
  assert.ok(accountFor(LINES, without, mdx).some((issue) => issue.line === 7));
  const twice = { ...post, blocks: post.blocks.flatMap((block) => [block, block]) };
  assert.ok(accountFor(LINES, twice, mdx).some(({ message }) => message === 'In two blocks.'));
  const changed = post.blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, text: 'Something else.' } : block,
  );
  assert.ok(accountFor(LINES, { ...post, blocks: changed }, mdx).some((issue) => issue.line === 5));
});

/** The summary repeats words of the body, which comes later. */
function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
