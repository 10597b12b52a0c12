import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proceduresOf } from '../../../../src/lib/extract/procedures/procedures-of.ts';
import { ProcedureSchema } from '../../../../src/schemas/procedure.ts';
import type { Procedure } from '../../../../src/schemas/procedure.ts';
import { readBody } from './entry.ts';

const SERVICES = ['Amazon S3', 'Amazon SageMaker', 'AWS Lambda'];

function proceduresIn(body: string): Procedure[] {
  const found = proceduresOf({ title: 'Trays', services: SERVICES, ...readBody(body) });
  return found.map((procedure) => ProcedureSchema.parse(procedure));
}

test('steps keep their number over everything that stands between their lists', () => {
  const [procedure, ...others] = proceduresIn(
    '## Fill\n\n1. Open it.\n\nIt is heavy.\n\n2. Fill it.\n\n```bash\nfill\n```\n\n3. Close it.\n',
  );
  assert.deepEqual(others, []);
  assert.deepEqual(
    procedure?.steps.map(({ number, lead }) => [number, lead]),
    [
      [1, 'Open it.'],
      [2, 'Fill it.'],
      [3, 'Close it.'],
    ],
  );
});

test('a numbered item inside a step is a step of its own and a part of it', () => {
  const [procedure] = proceduresIn(
    '1. Choose:\n   1. a tray\n   2. a rack\n   - or none\n2. Go.\n',
  );
  const [first, ...parts] = procedure?.steps ?? [];
  assert.deepEqual(
    first?.substeps.map(({ id, number, text }) => [id, number, text]),
    [
      ['u2', 1, 'a tray'],
      ['u3', 2, 'a rack'],
      [null, null, 'or none'],
    ],
  );
  assert.deepEqual(
    parts.map(({ id, number, parent }) => [id, number, parent]),
    [
      ['u2', 1, 'u1'],
      ['u3', 2, 'u1'],
      ['u4', 2, null],
    ],
  );
});

test('numbered items inside a bullet are a procedure', () => {
  const [procedure] = proceduresIn('- On a phone:\n  1. Tap.\n  2. Hold.\n');
  assert.deepEqual(
    procedure?.steps.map(({ number, parent }) => [number, parent]),
    [
      [1, null],
      [2, null],
    ],
  );
});

test('a step has the code, notes, pictures and tables down to the next one', () => {
  const [procedure] = proceduresIn(
    '1. Open it. Then look:\n\n   ```bash\n   look\n   ```\n\n<Figure>\n  The tray, open.\n</Figure>\n\n' +
      'Note: it is heavy.\n\n```text output\nopen\n```\n\n| a |\n| - |\n| 1 |\n\n2. Close it.\n',
  );
  const [first, second] = procedure?.steps ?? [];
  assert.equal(first?.text, 'Open it. Then look:');
  assert.equal(first.lead, 'Open it.');
  assert.deepEqual(first.samples, ['u2', 'u3']);
  assert.deepEqual(first.tables, ['u4']);
  assert.deepEqual(first.figures, ['The tray, open.']);
  assert.deepEqual(first.notes, ['Note: it is heavy.']);
  assert.deepEqual([second?.samples, second?.figures, second?.notes], [[], [], []]);
});

test('behind the last step only what is shown at once belongs to it', () => {
  const [procedure] = proceduresIn(
    '1. Run it:\n\n```bash\nrun\n```\n\nLater one stops it.\n\n```bash\nstop\n```\n',
  );
  assert.deepEqual(procedure?.steps[0]?.samples, ['u2']);
});

test('what stands under the next heading belongs to no step above', () => {
  const [procedure] = proceduresIn(
    '1. Run it.\n\n## Afterwards\n\n```bash\nstop\n```\n\n2. Stop.\n',
  );
  assert.deepEqual(procedure?.steps[0]?.samples, []);
});

test('links and services that a step names', () => {
  const [procedure] = proceduresIn(
    '1. Open the [console](https://example.org/c) of Lambda, again [it](https://example.org/c), then Amazon S3.\n' +
      '2. Write to [us](mailto:a@example.org) about SageMakers and lambda functions.\n',
  );
  const [first, second] = procedure?.steps ?? [];
  assert.deepEqual(first?.links, [{ text: 'console', url: 'https://example.org/c' }]);
  assert.deepEqual(first.services, ['Amazon S3', 'AWS Lambda']);
  assert.deepEqual([second?.links, second?.services], [[], []]);
});

test('the heading names the only procedure below it, lead-ins name one of several', () => {
  const titles = proceduresIn(
    '1. x\n\n## One\n\nDo this:\n\n1. a\n\n## Two\n\nTo open a tray, complete the following steps:\n\n1. b\n\n' +
      'It is open. Next, to close it, do this:\n\n1. c\n\nAnd so on.\n\n1. d\n',
  ).map(({ title, leadIn }) => [title, leadIn]);
  assert.deepEqual(titles, [
    ['Trays', ''],
    ['One', 'Do this:'],
    ['Open a tray', 'To open a tray, complete the following steps:'],
    ['Close it', 'Next, to close it, do this:'],
    ['Two', 'And so on.'],
  ]);
});
