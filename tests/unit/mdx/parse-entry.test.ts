import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';
const BODY_LINE = 9;

/** `line: code` of every issue. */
function issuesOf(mdx: string): string[] {
  return parseEntry(mdx, 'x.mdx').issues.map(({ line, code }) => `${String(line)}: ${code}`);
}

const REFUSED: Record<string, [body: string, code: string]> = {
  'an expression': ['text {process.exit(1)}', 'expression'],
  'an expression on its own': ['{1 + 1}', 'expression'],
  'an import': ['import fs from "fs"', 'import-export'],
  'an export': ['export const x = 1', 'import-export'],
  'a component that is not in the list': ['<Tabs>a</Tabs>', 'unknown-component'],
  'a component inside a word': ['a <b>bold</b> word', 'unknown-component'],
  'a member of an object': ['<a.b />', 'unknown-component'],
  HTML: ['<script>alert(1)</script>', 'unknown-component'],
  'a comment of HTML': ['<!-- x -->', 'mdx-syntax'],
  'an attribute that is not in the list': ['<Figure src="x" />', 'unknown-attribute'],
  'an attribute with an expression': ['<Bio name={x}>a</Bio>', 'attribute-value'],
  'an attribute without a value': ['<Figure alt />', 'attribute-value'],
  'spread attributes': ['<Figure {...x} />', 'attribute-value'],
  'a component that is not closed': ['<Byline>by me', 'mdx-syntax'],
  'a brace that is not closed': ['a { b', 'mdx-syntax'],
  'a program in a link': ['[a](javascript:alert(1))', 'unsafe-address'],
  'a program in a picture': ['![a](data:text/html,x)', 'unsafe-address'],
  'a heading of level 1': ['# Title', 'heading-level'],
  'thousands of quotes in each other': ['> '.repeat(3000) + 'a', 'too-deep'],
};

for (const [name, [body, code]] of Object.entries(REFUSED)) {
  test(`${name} is refused with its line`, () => {
    const issues = issuesOf(`${HEAD}first\n\n${body}\n`);
    const line = code === 'too-deep' ? issues[0]?.split(':')[0] : String(BODY_LINE + 2);
    assert.deepEqual(issues, [`${line ?? ''}: ${code}`]);
  });
}

test('prose that starts like a program is refused with a hint', () => {
  const { issues } = parseEntry(`${HEAD}import everything you like\n`, 'x.mdx');
  assert.equal(issues.length, 1);
  assert.match(issues[0]?.hint ?? '', /must not start with `import`/);
});

test('all problems of a body are reported, each with its line', () => {
  assert.deepEqual(issuesOf(`${HEAD}{a}\n\n<X />\n\n# b\n`), [
    '9: expression',
    '11: unknown-component',
    '13: heading-level',
  ]);
});

test('frontmatter is checked field by field, with the line of the field', () => {
  assert.deepEqual(issuesOf('no frontmatter'), ['1: no-frontmatter']);
  assert.deepEqual(issuesOf('---\ntitle: [\n---\n'), ['2: frontmatter-yaml']);
  const wrong = HEAD.replace('kind: news', 'kind: poem').replace('aws', 'A W S');
  assert.deepEqual(issuesOf(wrong), ['4: frontmatter-field', '5: frontmatter-field']);
  assert.deepEqual(issuesOf(HEAD.replace('kind: news', 'kind: news\nmood: good')), [
    '2: frontmatter-field',
  ]);
});

test('a bare year is a date, and aliases without end are no data', () => {
  const { post } = parseEntry(HEAD.replace('kind', 'published: 2021\nkind'), 'x');
  assert.equal(post?.published, '2021');
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'.charAt(index)},`.repeat(9)}]`)
    .join('\n')}\n`;
  assert.ok(issuesOf(`---\n${bomb}---\n`).length > 0);
});

test('prices, tildes and addresses are written as they are', () => {
  const { tree } = parseEntry(`${HEAD}From $5 to $6, ~5 GB, see https://example.com/a_b.\n`, 'x');
  const [paragraph] = tree?.children ?? [];
  assert.ok(paragraph?.type === 'paragraph');
  assert.deepEqual(
    paragraph.children.map(({ type }) => type),
    ['text', 'link', 'text'],
  );
});

test('an address alone is a link, whatever it stands in', () => {
  const address = 'https://example.com/a_b';
  for (const body of [address, `- ${address}`, `## ${address}`, `| a |\n| - |\n| ${address} |`]) {
    const { tree } = parseEntry(`${HEAD}${body}\n`, 'x');
    assert.match(JSON.stringify(tree), /"type":"link","url":"https:\/\/example.com\/a_b"/, body);
  }
});

test('a component on one line and one on three are the same', () => {
  const kinds = ['<Entry>a</Entry>', '<Entry>\n  a\n</Entry>'].map((body) => {
    const [node] = parseEntry(HEAD + body, 'x').tree?.children ?? [];
    assert.ok(node?.type === 'mdxJsxFlowElement');
    return node.children.map(({ type }) => type);
  });
  assert.deepEqual(kinds, [['paragraph'], ['paragraph']]);
});
