import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_SIGNS, codeSignsOf } from '../../../../src/lib/blocks/facts/code-signs.ts';
import { scan } from '../../../../src/lib/blocks/facts/scan.ts';
import { charactersOf } from '../../../../src/lib/characters.ts';
import { ROOT } from '../../../../scripts/lib/root.ts';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const DUMPS = join(ROOT, 'content', 'dumps');
const LINES = readdirSync(DUMPS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(DUMPS, name), 'utf8').split('\n'))
  .concat('getName', 'camelCase x', 'a   b', 'x\ty   z', 'ÄbC dEf');

/** A line for every sign of code that our own dumps do not show. */
const SHOWN = [
  'drwxr-xr-x 2 ada lamps',
  'In [3]: lamp.on()',
  '$ lamp on',
  '%lamp on',
  '!lamp on',
  '// a lamp',
  '"lamp": 3,',
  'lamp: on',
  '- lamp:',
  '@lamp.on',
  './lamps/on.sh',
  'https://lamps.example/on',
  '+-----+',
  '2021-03-04 12:00:01 lamp on',
  'ERROR lamp off',
  '...',
  '…',
  "'lamp',",
];

test('a sign of code is never passed over because of the characters of its line', () => {
  const shownOnce = new Set<number>();
  const lines = [...SHOWN, ...LINES.map((line) => line.trim())].flatMap((line) => [
    line,
    ...ASCII.map((sign) => `${sign}${line.slice(1)}`),
  ]);
  const all = lines.map((line) => line.slice(0, 300));
  for (const line of all) {
    const shown = CODE_SIGNS.flatMap(({ pattern }, at) => (pattern.test(line) ? [at] : []));
    assert.deepEqual(codeSignsOf(line, scan(charactersOf(line)).held), shown, line);
    for (const at of shown) shownOnce.add(at);
  }
  assert.equal(shownOnce.size, CODE_SIGNS.length);
});
