import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { parseDump } from '../../src/lib/parse-dump.ts';
import { readCases } from './cases.ts';
import { matches, notation } from './notation.ts';

const FOLDER = new URL('.', import.meta.url);

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  for (const { name, input, expected } of readCases(new URL(file, FOLDER))) {
    void test(`${file.replace('.txt', '')}: ${name}`, () => {
      const blocks = parseDump(input, file).posts.flatMap((post) => post.blocks);
      const right =
        blocks.length === expected.length &&
        blocks.every((block, index) => matches(expected[index] ?? '', block));
      if (!right) assert.deepEqual(blocks.map(notation), expected);
    });
  }
}
