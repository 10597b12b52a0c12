import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandsOf, readSession } from '../../../src/lib/extract/session.ts';

function kinds(code: string, lang = 'bash'): string[] | null {
  return readSession(code, lang)?.map(({ kind, prompt }) => `${kind}:${prompt.trim()}`) ?? null;
}

test('prompts of shells, PowerShell, DOS, Python and notebooks', () => {
  assert.deepEqual(kinds('$ ls\na  b'), ['command:$', 'output:']);
  assert.deepEqual(kinds('ubuntu@ip-10-0-0-1:~/work$ ls'), ['command:ubuntu@ip-10-0-0-1:~/work$']);
  assert.deepEqual(kinds('(env) $ ls'), ['command:(env) $']);
  assert.deepEqual(kinds('[root@host dir]# ls'), ['command:[root@host dir]#']);
  assert.deepEqual(kinds('PS C:\\> dir\nx', 'powershell'), ['command:PS C:\\>', 'output:']);
  assert.deepEqual(kinds('>>> for i in x:\n...     p(i)\n1', 'python'), [
    'command:>>>',
    'continuation:...',
    'output:',
  ]);
  assert.deepEqual(kinds('In [3]: x', 'python'), ['command:In [3]:']);
});

test('a line that ends in a backslash goes on', () => {
  assert.deepEqual(kinds('$ a \\\n  b \\\n  c\nout'), [
    'command:$',
    'continuation:',
    'continuation:',
    'output:',
  ]);
});

test('scripts without prompts are no sessions', () => {
  for (const code of ['pip install x', '# comment\nls', '', 'echo $ x', '$x = 1', '${a}', '$(ls)'])
    assert.equal(readSession(code, 'bash'), null, code);
});

test('a prompt further down does not make a session', () => {
  assert.equal(readSession('The price:\n$ 5', 'text'), null);
});

test('only languages of terminals have sessions', () => {
  assert.equal(readSession('$ x', 'javascript'), null);
});

test('a very long line is read quickly', () => {
  const line = 'a@b' + ' '.repeat(2_000_000);
  const started = performance.now();
  readSession(`${line}\n${'a'.repeat(2_000_000)}`, 'bash');
  assert.ok(performance.now() - started < 500);
});

test('comments before and between commands are told apart from output', () => {
  assert.deepEqual(kinds('# Make a tray\n$ tray make\nmade\n# Lift it\n$ tray lift'), [
    'comment:',
    'command:$',
    'output:',
    'comment:',
    'command:$',
  ]);
});

test('a quote or a here-document that is open carries the command on', () => {
  const typed = (code: string, lang = 'bash'): string => commandsOf(readSession(code, lang) ?? []);
  assert.equal(typed('$ send \'{\n  "a": 1\n}\' now\nsent'), 'send \'{\n  "a": 1\n}\' now');
  assert.equal(typed('$ cat > f <<EOF\none\nEOF\nout\n$ ls'), 'cat > f <<EOF\none\nEOF\nls');
  assert.equal(typed('>>> s = """a\n... b"""\n>>> s\nab', 'python'), 's = """a\nb"""\ns');
  assert.equal(typed("$ echo it's\nit's\n$ ls"), "echo it's\nls");
  assert.equal(typed("$ echo ' \nout\n$ ls"), "echo ' \nls", 'never closed: no quote');
});

test('the signs of notebooks are prompts where a shell reads the line', () => {
  assert.deepEqual(kinds('!pip install x\nDone'), ['command:!', 'output:']);
  assert.deepEqual(kinds('%%bash\nls\npwd'), ['comment:', 'command:', 'command:']);
  assert.equal(readSession('!pip install x\nimport x', 'python'), null);
  assert.equal(readSession('%%bash\nls', 'python'), null);
  assert.equal(readSession('!= 3', 'bash'), null);
});

test('what is copied has no prompt and no output', () => {
  const session = readSession('$ a \\\n> b\nout\n\n(env) $ c\n', 'bash') ?? [];
  assert.equal(commandsOf(session), 'a \\\nb\nc');
});
