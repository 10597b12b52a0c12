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

test('words, a table and what two say are no Python because the post is', () => {
  const of = (code: string): string | undefined =>
    detect([
      ['First:', PYTHON],
      ['We send this:', code],
    ])[1]?.lang;
  assert.equal(of('Answer as a librarian would do.\nIf you do not know the book, say so.'), 'text');
  assert.equal(of('User > Is Dune on loan?\nAssistant > It is back on Monday.'), 'text');
  assert.equal(of('Books read: 1904\nBooks lent: 37'), 'text');
  assert.equal(of('shelf.find("Dune").on_loan'), 'python');
});

test('a statement that ends as none of the post’s language does is not in it', () => {
  const found = detect([
    ['First:', PYTHON],
    ['On the desk, the scanner does this:', 'scan_open(&desk, 4096, NULL);'],
  ]);
  assert.notEqual(found[1]?.lang, 'python');
});

test('only what may be a command is taken for one in a post of commands', () => {
  const found = detect([
    ['Run:', 'pip install shelf'],
    ['Then:', 'git clone https://example.org/shelf.git'],
    ['Then:', 'shelfd'],
    ['It holds:', 'rows.foldLeft(zero) { _ max _ }'],
  ]);
  assert.deepEqual(briefly(found).slice(2), ['bash', 'text']);
});

test('in a post of TypeScript what reads as JavaScript is TypeScript, unless it is named', () => {
  const typed = 'interface Book {\n  title: string;\n}\nconst dune: Book = load();';
  const plain = "const app = open('shelf');\napp.sort((one, two) => one.year - two.year);";
  assert.deepEqual(
    briefly(
      detect([
        ['Types:', typed],
        ['Then:', plain],
      ]),
    ).at(1),
    'typescript',
  );
  assert.deepEqual(
    briefly(
      detect([
        ['Types:', typed],
        ['JavaScript', plain],
      ]),
    ).at(1),
    'javascript',
  );
  assert.deepEqual(briefly(detect([['Then:', plain]])).at(0), 'javascript');
});

test('a command right below code was typed, a table of numbers there was printed', () => {
  const below = (code: string) =>
    detect([
      ['Save:', PYTHON],
      [null, code],
    ])[1]?.role;
  assert.equal(below('terraform apply shelf.plan'), 'code');
  assert.equal(below('./shelfd --port 80'), 'code');
  assert.equal(below('[title for title in shelf.titles]'), 'code');
  assert.equal(
    below('shelf    books  loans\noak         42   1.5\npine         7   0.2'),
    'output',
  );
});

test('what a reader will see or a program complains of was printed', () => {
  const role = (leadIn: string, code: string) => detect([[leadIn, code]])[0]?.role;
  assert.equal(role('You should see:', '{"status": "ok"}'), 'output');
  assert.equal(role('The desk runs this:', '{"status": "ok"}'), 'code');
  assert.equal(role('It fails:', 'shelf.errors.LoanError: the book is on loan'), 'output');
  assert.equal(role('We raise it:', 'raise LoanError("on loan")'), 'code');
  assert.equal(
    role('It fails:', 'error[E0502]: cannot lend `dune` twice\n --> src/loan.rs:7:5'),
    'output',
  );
  assert.equal(role('The names:', 'error = [E0502]'), 'code');
  assert.equal(role('The settings:', '[shelf]\n    Rows    4\n    Wood    oak'), 'code');
});
