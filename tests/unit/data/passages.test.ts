import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../../../src/data/passages.ts';
import type { Passage } from '../../../src/data/passages.ts';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { parseDump } from '../../../src/lib/parse-dump.ts';

const DUMP = `A lamp for the hall

The lamp in our hall has to find out by itself whether anybody is there, and it does so by listening.

  1. Screw it in.
    • Mind the glass.

We use the following code to read the sensor:

import lamp

print(lamp.level())

Lamp\u00a0\u00a0Watts
Small\u00a0\u00a04
Large\u00a0\u00a07

Read More
`;

function passages(): Passage[] {
  const [post] = parseDump(DUMP, 'a.txt').posts;
  return passagesOf(splitLines(DUMP), post?.blocks ?? []);
}

test('every line of the text is shown once, in order, as it stands', () => {
  const lines = passages().flatMap((passage) => passage.lines);
  assert.deepEqual(
    lines.map((line) => line.text),
    DUMP.trimEnd().split('\n'),
  );
  assert.deepEqual(
    lines.map((line) => line.number),
    lines.map((_, index) => index + 1),
  );
});

test('blank lines between blocks became nothing, all others something', () => {
  for (const { lines, recovered } of passages()) {
    const isBlank = lines.every(({ text }) => text.trim() === '');
    assert.equal(recovered === null, isBlank, JSON.stringify(lines));
  }
});

test('what became of the lines is said in words', () => {
  const made = passages().flatMap(({ recovered }) => (recovered === null ? [] : [recovered.what]));
  assert.deepEqual(made, [
    'title',
    'paragraph',
    'item 1',
    'bullet of depth 2',
    'paragraph',
    'code, Python',
    'table, 3 rows with a head',
    'end of the post, left out',
  ]);
});

test('a table brings its cells along, nothing else has any', () => {
  const rows = passages().flatMap(({ recovered }) => (recovered?.rows ? [recovered.rows] : []));
  assert.deepEqual(rows, [
    [
      ['Lamp', 'Watts'],
      ['Small', '4'],
      ['Large', '7'],
    ],
  ]);
});
