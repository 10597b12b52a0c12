import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { toNotebook } from '../../../src/lib/export/notebook.ts';
import { exportedPost, fence } from './entry.ts';

/** What nbformat 4.5 asks of the cells that we write. */
const IdSchema = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/);
const base = { id: IdSchema, metadata: z.object({}), source: z.array(z.string()) };
const StreamSchema = z.strictObject({
  output_type: z.literal('stream'),
  name: z.enum(['stdout', 'stderr']),
  text: z.array(z.string()),
});
const NotebookSchema = z.strictObject({
  metadata: z.object({ kernelspec: z.object({ name: z.string(), display_name: z.string() }) }),
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
  cells: z.array(
    z.discriminatedUnion('cell_type', [
      z.strictObject({ cell_type: z.literal('markdown'), ...base }),
      z.strictObject({
        cell_type: z.literal('code'),
        ...base,
        execution_count: z.null(),
        outputs: z.array(StreamSchema),
      }),
    ]),
  ),
});

function cellsIn(body: string) {
  const { cells } = NotebookSchema.parse(JSON.parse(toNotebook(exportedPost(body))));
  return cells.map((cell) => ({
    ...cell,
    source: cell.source.join(''),
    printed: cell.cell_type === 'code' ? cell.outputs.flatMap(({ text }) => text).join('') : '',
  }));
}

test('the first cell names the post, every cell leads back to its place', () => {
  const [head, prose, code] = cellsIn(`## Fill\n\nText.\n\n${fence('python', 'fill()')}`);
  assert.equal(head?.source, '# Trays & "racks"\n\nAda · AWS\n\n[In the hub](<trays.html>)');
  assert.equal(prose?.source, '## Fill\n\nText.\n\n[In the post](<trays.html#u0>)');
  assert.equal(code?.source, '# trays.html#u1\nfill()');
});

test('shell goes to bash, a line for the notebook stays one', () => {
  const body = [fence('bash', 'ls\npwd'), fence('bash', '!ls'), fence('python', '%%time\na()')];
  const sources = cellsIn(body.join('\n\n')).map(({ source }) => source);
  assert.deepEqual(sources.slice(1), [
    '%%bash\n# trays.html#u0\nls\npwd',
    '%%bash\n# trays.html#u1\nls',
    '%%time\na()',
  ]);
});

test('of a session the commands go into the cell, what it printed below it', () => {
  const shell = fence('bash', '# Look\n$ ls \\\n>   -a\nx  y\n$ pwd\n/tmp');
  const python = fence('python', '>>> f(1)\n2\n>>> for i in x:\n...     f(i)');
  const cells = cellsIn(`${shell}\n\n${python}`);
  assert.equal(cells[1]?.source, '%%bash\n# trays.html#u0\nls \\\n  -a\npwd');
  assert.equal(cells[1]?.printed, 'x  y\n/tmp\n');
  assert.equal(cells[2]?.source, '# trays.html#u1\nf(1)\nfor i in x:\n    f(i)');
  assert.equal(cells[2]?.printed, '2\n');
});

test('a file is written only where the text asks for one', () => {
  const made = cellsIn(`Create a file tray.yaml:\n\n${fence('yaml', 'a: 1')}`);
  assert.equal(made[2]?.source, '%%writefile tray.yaml\na: 1');
  for (const text of ['See a.yaml.', 'Create a.yaml and b.yaml:', 'Replace this part of a.yaml:']) {
    const cells = cellsIn(`${text}\n\n${fence('yaml', 'a: 1')}`);
    assert.equal(cells.length, 2, text);
  }
});

test('output follows its code as its output', () => {
  const cells = cellsIn(`${fence('python', 'a()')}\n\n${fence('text output', '1\n2')}`);
  assert.equal(cells[1]?.printed, '1\n2\n');
});

test('a cell says what the saved text has lost', () => {
  const [, cell] = cellsIn(fence('python', 'def f():\nreturn 1'));
  assert.match(cell?.source ?? '', /^# trays.html#u0\n# The saved text lost indentation here\.\n/);
});
