import { test } from 'node:test';
import assert from 'node:assert/strict';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import type { Unit } from '../../../src/lib/extract/unit.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';

function units(body: string): Unit[] {
  const { tree, issues } = parseEntry(HEAD + body, 'x');
  assert.deepEqual(issues, []);
  assert.ok(tree);
  return unitsOf(tree);
}

const show = (body: string): string[] =>
  units(body).map((unit) => {
    const section = unit.section === null ? '' : ` in ${String(unit.section)}`;
    return `${unit.kind}${unit.kind === 'step' ? ` ${String(unit.number)}` : ''}${section}`;
  });

test('parts come in document order, a whole before its parts', () => {
  assert.deepEqual(
    show('## A\n\n1. x\n\n   ```bash\n   ls\n   ```\n\n2. y\n\n### B\n\n| a |\n| - |\n\n## C\n'),
    [
      'section',
      'procedure in 0',
      'step 1 in 0',
      'sample in 0',
      'step 2 in 0',
      'section in 0',
      'table in 5',
      'section',
    ],
  );
});

test('an interrupted procedure is one; a new count is a new one', () => {
  const found = units('1. a\n2. b\n\nnote\n\n3. c\n\nnote\n\n1. d\n');
  assert.deepEqual(
    found.map((unit) => (unit.kind === 'step' ? unit.procedure : unit.kind)),
    ['procedure', 0, 0, 0, 'procedure', 4],
  );
  assert.equal(found[0]?.text, 'a\nb\nc');
});

test('numbered items are steps wherever they lie, inside of a step as parts of it', () => {
  const found = units('- a\n  1. b\n\n1. c\n   1. d\n   - e\n     1. f\n2. g\n');
  assert.deepEqual(
    found.map((unit) =>
      unit.kind === 'step' ? [unit.number, unit.procedure, unit.parent] : unit.kind,
    ),
    ['procedure', [1, 0, null], 'procedure', [1, 2, null], [1, 2, 3], [1, 2, 3], [2, 2, null]],
  );
});

test('the text of a section runs to the next heading and starts with its own', () => {
  const [first, second] = units(
    '## A\n\none\n\n- two\n\n### B\n\nthree\n\n<Figure alt="four" />\n',
  );
  assert.equal(first?.text, 'A\none\ntwo');
  assert.equal(second?.text, 'B\nthree\nfour');
});

test('samples are found wherever they lie', () => {
  assert.deepEqual(show('> ```js\n> 1\n> ```\n\n- a\n\n  ```js\n  2\n  ```\n'), [
    'sample',
    'sample',
  ]);
});
