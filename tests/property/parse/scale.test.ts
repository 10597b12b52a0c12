import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDump } from '../../../src/lib/parse-dump.ts';

/** Generous for a loaded machine; a quadratic step would take minutes. */
const LIMIT_MS = 60_000;

function parseIn(text: string): { blocks: number; ms: number } {
  const started = performance.now();
  const blocks = parseDump(text, 'x').posts.reduce((sum, post) => sum + post.blocks.length, 0);
  return { blocks, ms: performance.now() - started };
}

const MEGABYTE = 1_000_000;
const LONG_LINES: readonly (readonly [string, string])[] = [
  ['words', 'tide '.repeat(10 * MEGABYTE)],
  ['one word', 'x'.repeat(50 * MEGABYTE)],
  ['brackets', '([{'.repeat(10 * MEGABYTE)],
  ['quotes', '"\''.repeat(20 * MEGABYTE)],
  ['spaces', `a${' '.repeat(50 * MEGABYTE)}b`],
];

for (const [name, line] of LONG_LINES) {
  void test(`a line of 50 MB: ${name}`, () => {
    const { blocks, ms } = parseIn(`Title\n\n${line}\n\nAfter it.`);
    assert.equal(blocks, 3);
    assert.ok(ms < LIMIT_MS, `${String(ms)} ms`);
  });
}

const MANY: readonly (readonly [string, string])[] = [
  ['sentences', 'The gauge in the north was the first to fail.\n'],
  ['code', 'print(gauge[0], end="")\n'],
  ['items', '  1. Open the console.\n'],
  ['blank lines', '\n\n \n'],
  ['open brackets', '((((((\n'],
  ['rows', 'North 4.1 12 40\n'],
  ['headings', 'Results\n\n'],
];

for (const [name, line] of MANY) {
  void test(`200,000 lines: ${name}`, () => {
    const { ms } = parseIn(`Title\n\n${line.repeat(200_000)}`);
    assert.ok(ms < LIMIT_MS, `${String(ms)} ms`);
  });
}

void test('a title of 5,000 signs', () => {
  const { blocks } = parseIn(`${'Gauge '.repeat(833)}\n\nText of the post.\n\nRead More`);
  assert.equal(blocks, 3);
});
