import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { cutEntry } from '../../../src/lib/mdx/read/plain/cut.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';
const base = { lines: [1, 1] as const, evidence: { rule: 'r', reason: 'r', margin: 1 } };
/** Four times the text may take so many times as long: four, and room for a busy machine. */
const MOST_TIMES = 10;

const SHAPES: Record<string, (n: number) => Block> = {
  paragraphs: (n) => ({ ...base, type: 'paragraph', text: `Words of paragraph ${String(n)}.` }),
  'nested items': (n) => ({
    ...base,
    type: 'list-item',
    ordered: false,
    depth: (n % 3) + 1,
    text: 'Words of an item.',
  }),
  components: () => ({ ...base, type: 'entry', text: 'Words of a line.' }),
  samples: () => ({
    ...base,
    type: 'code',
    lang: 'bash',
    role: 'code',
    in_item: false,
    depth: 0,
    code: 'ls',
  }),
};

function secondsFor(blocks: Block[]): number {
  const started = process.cpuUsage();
  const { issues } = parseEntry(HEAD + stringifyBody(toMdast(blocks)), 'x');
  assert.deepEqual(issues, []);
  return process.cpuUsage(started).user / 1e6;
}

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`time grows with length: ${name}`, () => {
    const blocks = (count: number): Block[] => Array.from({ length: count }, (_, n) => shape(n));
    secondsFor(blocks(1500));
    const short = secondsFor(blocks(1500));
    const long = secondsFor(blocks(6000));
    assert.ok(
      long < MOST_TIMES * Math.max(short, 0.05),
      `${String(short)} s, then ${String(long)} s`,
    );
  });
}

test('time grows with length: one run of backticks', () => {
  const run = (signs: number): Block[] => [
    {
      ...base,
      type: 'code',
      lang: '',
      role: 'code',
      in_item: false,
      depth: 0,
      code: '`'.repeat(signs),
    },
  ];
  secondsFor(run(50_000));
  const short = secondsFor(run(50_000));
  const long = secondsFor(run(200_000));
  assert.ok(
    long < MOST_TIMES * Math.max(short, 0.05),
    `${String(short)} s, then ${String(long)} s`,
  );
});

test('time grows with length: fences that are never closed', () => {
  const seconds = (fences: number): number => {
    const started = process.cpuUsage();
    cutEntry('```js\n\n'.repeat(fences));
    return process.cpuUsage(started).user / 1e6;
  };
  seconds(5000);
  const [short, long] = [seconds(5000), seconds(20_000)];
  assert.ok(
    long < MOST_TIMES * Math.max(short, 0.05),
    `${String(short)} s, then ${String(long)} s`,
  );
});
