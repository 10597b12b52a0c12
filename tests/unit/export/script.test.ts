import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptsOf } from '../../../src/lib/export/script.ts';
import { exportedPost, fence } from './entry.ts';

test('one script per language, with section, step and link of every sample', () => {
  const body = [
    '## Fill',
    `1. Run:\n\n${fence('python', 'fill()', '   ')}`,
    fence('bash', '$ ls\nx'),
    fence('python', 'end()'),
    fence('json', '{}'),
    fence('text output', 'done'),
  ];
  const scripts = scriptsOf(exportedPost(body.join('\n\n')));
  assert.deepEqual(
    scripts.map(({ extension }) => extension),
    ['py', 'sh'],
  );
  const head = (sign: string): string =>
    ['Trays & "racks"', 'Ada · AWS', 'trays.html', 'The samples of the post in its order.']
      .map((line) => `${sign} ${line}\n`)
      .join('');
  assert.equal(
    scripts[0]?.text,
    `${head('#')}\n# Fill, Step 1\n# trays.html#u3\nfill()\n\n# Fill, Step 1\n# trays.html#u5\nend()\n`,
  );
  assert.equal(scripts[1]?.text, `${head('#')}\n# Fill, Step 1\n# trays.html#u4\nls\n`);
});

test('a comment stays a comment, whatever stands in a title', () => {
  const post = { ...exportedPost(fence('javascript', 'a()')), title: 'a\u2028b()\nc() \\' };
  assert.match(scriptsOf(post)[0]?.text ?? '', /^\/\/ a b\(\) c\(\)\n/);
});

test('lines for a notebook are comments in a script', () => {
  const [script] = scriptsOf(
    exportedPost(fence('python', '!pip install x\n%matplotlib inline\na % b')),
  );
  assert.match(script?.text ?? '', /\n# !pip install x\n# %matplotlib inline\na % b\n$/);
});
