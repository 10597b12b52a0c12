import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSession } from '../../../src/lib/extract/session.ts';

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
