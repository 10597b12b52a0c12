import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDump } from '../../../src/lib/parse-dump.ts';
import { randomDump } from '../../oracle/random-dump.ts';
import type { RandomDump } from '../../oracle/random-dump.ts';
import { seedOf } from '../../seed.ts';

const RUNS = 400;

test('what the renderer made of a tree is read back as that tree', (t) => {
  fc.assert(fc.property(randomDump, assertReadBack), { numRuns: RUNS, seed: seedOf(t, 20261120) });
});

function assertReadBack({ text, blocks }: RandomDump): void {
  const found = parseDump(text, 'random.txt').posts.flatMap((post) =>
    post.blocks.map((block) => ({ post: post.post, ...block })),
  );
  // Only what the tree says is compared: a block also carries its text and its evidence.
  const comparable = found.map((block, index) => pickKeys(block, Object.keys(blocks[index] ?? {})));
  assert.deepEqual(comparable, blocks, numbered(text));
}

function pickKeys(block: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(block).filter(([key]) => keys.includes(key)));
}

function numbered(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index + 1}\t${line}`)
    .join('\n');
}
