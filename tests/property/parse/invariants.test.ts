import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { parseDump } from '../../../src/lib/parse-dump.ts';
import { seedOf } from '../../seed.ts';
import { hostileText } from './hostile-text.ts';

const RUNS = 400;

/** Numbers of the lines that lie in a block, in the order of the blocks, blank ones left out. */
function linesInBlocks(text: string): number[] {
  const inked = new Set(
    splitLines(text)
      .filter((line) => line.kind === 'text')
      .map((line) => line.number),
  );
  const blocks = parseDump(text, 'x').posts.flatMap((post) => post.blocks);
  return blocks.flatMap(({ lines: [first, last] }) => {
    const own: number[] = [];
    for (let number = first; number <= last; number += 1) if (inked.has(number)) own.push(number);
    return own;
  });
}

void test('every line with ink lies in exactly one block, in order', (t) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const inked = splitLines(text)
        .filter((line) => line.kind === 'text')
        .map((line) => line.number);
      assert.deepEqual(linesInBlocks(text), inked);
    }),
    { seed: seedOf(t, 11), numRuns: RUNS },
  );
});

void test('two runs give the same posts', (t) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      assert.deepEqual(parseDump(text, 'x'), parseDump(text, 'x'));
    }),
    { seed: seedOf(t, 12), numRuns: 60 },
  );
});

void test('margins lie between 0 and 1 and every block says why', (t) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { evidence } of parseDump(text, 'x').posts.flatMap((post) => post.blocks)) {
        assert.ok(evidence.margin >= 0 && evidence.margin <= 1);
        assert.ok(evidence.rule.includes('/') && evidence.reason !== '');
      }
    }),
    { seed: seedOf(t, 13), numRuns: 120 },
  );
});

void test('any bytes decode to a text or to one clear error', (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeDump(bytes, 'x');
      if (decoded.text === null) assert.equal(decoded.issues[0]?.severity, 'error');
      else assert.ok(!decoded.text.includes('\r') && !decoded.text.startsWith('\ufeff\ufeff'));
    }),
    { seed: seedOf(t, 14), numRuns: RUNS },
  );
});
