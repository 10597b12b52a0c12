import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedPost, fence } from './entry.ts';

function shown(body: string): string[] {
  return exportedPost(body).cells.map((cell) =>
    cell.kind === 'prose' ? `${cell.anchor}|${cell.text}` : [cell.id, ...cell.outputs].join('+'),
  );
}

test('prose, code and what it printed; a section begins a cell', () => {
  const body = [
    'Before.',
    '## Fill',
    'Like this.',
    fence('python', 'fill()'),
    fence('text output', 'full'),
    'Now see.',
    '## Close',
    fence('bash', 'close'),
  ];
  assert.deepEqual(shown(body.join('\n\n')), [
    '|Before.',
    'u0|## Fill\n\nLike this.',
    'u1+u2',
    'u2|Now see.',
    'u3|## Close',
    'u4',
  ]);
});

test('code in a step is cut out, the numbers stay', () => {
  const body = `1. Open.\n2. Run:\n\n${fence('python', 'a()', '   ')}\n\n   Wait.\n3. Close.\n4. End.`;
  assert.deepEqual(shown(body), [
    'step-u1|1. Open.\n2. Run:',
    'u3',
    'u3|Wait.\n\n3. Close.\n4. End.',
  ]);
});

test('output that text parts from its code, and other languages, stay in the prose', () => {
  const body = [fence('python', 'a()'), 'Gives:', fence('text output', '1'), fence('java', 'A a;')];
  assert.deepEqual(shown(body.join('\n\n')), [
    'u0',
    'u0|Gives:\n\n```text output\n1\n```\n\n```java\nA a;\n```',
  ]);
});

test('components and HTML become text, links to nowhere too', () => {
  const body = [
    '<Byline>By Ada</Byline>',
    '<Figure alt="A *tray*">Full</Figure>',
    'See [this](https://a.example/) and [that](b.html).',
    'A \\<b> and 5 \\$ or 6 \\$.',
    fence('python', 'a()'),
  ];
  assert.deepEqual(shown(body.join('\n\n')), [
    '|By Ada\n\n*A \\*tray\\**\n\nFull\n\nSee [this](https://a.example/) and that.\n\n' +
      'A \\<b> and 5 \\$ or 6 \\$.',
    'u0',
  ]);
});

test('cell ids are the same in every run, and no two are equal', () => {
  const body = ['a', fence('python', 'a()'), 'b', fence('java', 'b'), '## C', 'c'].join('\n\n');
  const [first, second] = [exportedPost(body), exportedPost(body)];
  assert.deepEqual(first.cells, second.cells);
  const ids = first.cells.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('a post without code to use has no cells', () => {
  assert.deepEqual(shown('Only text.'), []);
  assert.deepEqual(shown(fence('text output', 'printed')), []);
});
