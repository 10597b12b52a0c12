import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  detectLanguages,
  type DetectedLanguage,
} from '../../../../src/lib/blocks/lang/detect-languages.ts';

/** Detects blocks given as [lead-in, code]; a lead-in of null: the block before is the code block before. */
function detect(
  blocks: readonly (readonly [leadIn: string | null, code: string])[],
): DetectedLanguage[] {
  return detectLanguages(
    blocks.map(([leadIn, code], at) => ({
      code,
      leadIn: leadIn ?? blocks[at - 1]?.[1] ?? '',
      previousLang: null,
      inItem: false,
    })),
  );
}

const PYTHON =
  'import shelf\n\nbooks = shelf.load("books.csv")\nfor book in books:\n    print(book.title)';
const briefly = (found: readonly DetectedLanguage[]): string[] =>
  found.map(({ lang, role }) => (role === 'output' ? 'output' : lang));

test('an unsure line takes the language of its post', () => {
  assert.deepEqual(
    briefly(
      detect([
        ['First:', PYTHON],
        ['Then:', 'shelf.sort_by("year")'],
      ]),
    ),
    ['python', 'python'],
  );
});

test('a command in a post of Python stays a command', () => {
  assert.deepEqual(
    briefly(
      detect([
        ['First:', PYTHON],
        ['Run the following command:', 'pip install shelf'],
      ]),
    ),
    ['python', 'bash'],
  );
});

test('what follows code at once and is no statement was printed by it', () => {
  const found = detect([
    ['First:', PYTHON],
    [null, "[{'title': 'Dune', 'year': 1965}, {'title': 'Solaris', 'year': 1961}]"],
  ]);
  assert.deepEqual(briefly(found), ['python', 'output']);
});

test('a statement right after code is more code', () => {
  assert.deepEqual(
    briefly(
      detect([
        ['First:', PYTHON],
        [null, 'total = len(books)\nprint(total)'],
      ]),
    ),
    ['python', 'python'],
  );
});

test('output that begins with a text of the code before', () => {
  const code = 'for book in books:\n    print(f"Shelved title: {book}")';
  assert.deepEqual(
    briefly(
      detect([
        ['Loop:', code],
        [null, 'Shelved title: Dune\nShelved title: Solaris'],
      ]),
    ),
    ['python', 'output'],
  );
});

for (const code of [
  'NAME      READY   STATUS    AGE\nshelf-0   1/1     Running   3m',
  'Traceback (most recent call last):\n  File "shelf.py", line 3\nKeyError: \'title\'',
  '12:04:31 INFO shelf started',
  'tensor([0.1, 0.2, 0.7])',
  '42',
]) {
  test(`printed: ${code.slice(0, 20)}`, () => {
    const [found] = detect([['You should see output similar to the following:', code]]);
    assert.equal(found?.role, 'output');
    assert.equal(found.lang, 'text');
  });
}

test('words about output before a command do not make it one', () => {
  const [found] = detect([['To see the output, run the following command:', 'kubectl get pods']]);
  assert.deepEqual([found?.lang, found?.role], ['bash', 'code']);
});

test('the label of a tab names the language', () => {
  const found = detect([
    ['C#', 'dotnet run'],
    ['Windows (PowerShell)', 'cd shelf'],
    ['Python', 'shelf.open()'],
  ]);
  assert.deepEqual(briefly(found), ['csharp', 'powershell', 'python']);
});

test('a response in JSON is output in JSON', () => {
  const [found] = detect([
    ['The response looks similar to the following:', '{"id": "dune", "copies": 3}'],
  ]);
  assert.deepEqual([found?.lang, found?.role], ['json', 'output']);
});

test('a policy in JSON is code', () => {
  const [found] = detect([
    ['Attach the following policy to the role:', '{"Version": "1", "Allow": ["read"]}'],
  ]);
  assert.deepEqual([found?.lang, found?.role], ['json', 'code']);
});

test('an empty block and a line of a million characters are told at once', () => {
  const started = performance.now();
  const found = detect([
    ['', ''],
    ['', 'ab = '.repeat(400_000)],
    ['', `${'('.repeat(200_000)}\n`.repeat(3)],
  ]);
  assert.equal(found.length, 3);
  assert.ok(performance.now() - started < 500);
});

test('the file that a sentence names tells what settings and rules are written in', () => {
  const settings = '[shelf]\nrows = 4\ndeep = 2';
  assert.deepEqual(briefly(detect([['Add this to pyproject.toml:', settings]])), ['toml']);
  assert.deepEqual(briefly(detect([['Add this to shelf.cfg:', settings]])), ['ini']);
  const rules = 'shelf: planks nails\n\t./build planks nails';
  assert.deepEqual(briefly(detect([['The Makefile is short:', rules]])), ['makefile']);
  assert.deepEqual(briefly(detect([['The list is short:', rules]])), ['yaml']);
});
