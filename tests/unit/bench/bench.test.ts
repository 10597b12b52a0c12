import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeated } from '../../../scripts/lib/bench/corpus.ts';
import { cpuSeconds, settled } from '../../../scripts/lib/bench/measure.ts';
import { measureMemory } from '../../../scripts/lib/bench/memory.ts';
import { makePosts, varyPosts } from '../../../scripts/lib/bench/made-posts.ts';
import {
  buildTable,
  growthTable,
  memoryTable,
  speedTable,
} from '../../../scripts/lib/bench/report.ts';
import { type Settled, speedOf } from '../../../scripts/lib/bench/speed.ts';

const DUMP = 'A lamp\n\nIt listens.\n\nRead More\n';

test('a text is repeated to the wanted length, no copy like the other', () => {
  const text = repeated(DUMP, 10 * DUMP.length);
  assert.ok(text.length >= 10 * DUMP.length);
  const posts = text.split('Read More\n').slice(0, -1);
  assert.equal(new Set(posts).size, 10);
});

test('made posts are as many as wanted, each with a title and a text of its own', () => {
  const posts = makePosts(`${DUMP}\nA bell\n\nIt rings.\n\nRead More\n`, 5).split('Read More');
  assert.equal(posts.pop()?.trim(), '');
  assert.deepEqual(
    posts.map((post) => post.trim().split('\n')[0]),
    [1, 2, 3, 4, 5].map((at) => `${at % 2 === 1 ? 'A lamp' : 'A bell'}, made ${at}`),
  );
  assert.match(posts[0] ?? '', /It listens\.\n\nIt/);
});

test('varied posts have titles and words of their own, and the form of those given', () => {
  const given =
    'A lamp\n\nIt teaches reading below windows, and reading aloud.\n\n  level(evening)\n\nRead More\n';
  const posts = varyPosts(given, 3).split('Read More').slice(0, -1);
  const [first = '', second = '', third = ''] = posts.map((post) => post.trim());
  assert.equal(`${first}\n\nRead More\n`, given);
  assert.match(second, /^A lamp, take 2\n\n/);
  const form = (text: string): string => text.replace(/, take \d/, '').replace(/[a-z]/gi, 'x');
  assert.equal(form(second), form(first));
  assert.equal(new Set([first, second, third].map((post) => post.split('\n')[2])).size, 3);
  // One word is changed alike wherever it stands.
  assert.equal(third.split('gnidaer').length, 3);
});

test('computing time is that of the work, not of waiting', () => {
  const seconds = cpuSeconds(() => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }, 0);
  assert.ok(seconds < 0.15, `${seconds} s`);
});

test('work is run until it gets no faster, and the first run is told apart', () => {
  const runs = [9, 5, 3, 4, 4, 4, 4, 4, 4, 4, 3];
  const left = [...runs, 1];
  assert.deepEqual(
    settled(() => left.shift() ?? 0),
    { first: 9, fastest: 3 },
  );
  assert.deepEqual(left, [1]);
  let faster = 100;
  const { fastest } = settled(() => (faster -= 1));
  assert.equal(fastest, 60);
});

test('each kind of work on a text is timed in a process of its own', () => {
  const { lines, entries } = speedOf({ name: 'one', text: DUMP, bytes: DUMP.length });
  assert.ok(lines.fastest > 0 && entries.fastest > lines.fastest);
});

test('the largest memory of an import and of a parse is told, and their posts', () => {
  const measured = measureMemory(DUMP, 2000);
  assert.deepEqual(
    measured.map(({ work }) => work),
    ['import', 'parse'],
  );
  const [imported, parsed] = measured;
  assert.equal(imported?.posts, parsed?.posts);
  for (const { peak, posts, bytes } of measured) {
    assert.ok(bytes >= 2000);
    assert.ok(posts > 10);
    assert.ok(peak > 10_000_000 && peak < 1_000_000_000, `${peak} bytes`);
  }
});

const TOOK = { seconds: 1, cpu: 2, others: 1, peak: 3e8 };

test('tables are Markdown with as many cells in each row', () => {
  const corpus = { name: 'x', text: '', bytes: 2e6 };
  const took = (fastest: number): Settled => ({ first: 2 * fastest, fastest });
  const speed = {
    corpus,
    lines: took(0.01),
    markdown: took(1),
    blocks: took(0.5),
    entries: took(2),
    pandoc: null,
  };
  const tables = [
    speedTable([speed, { ...speed, pandoc: 4 }]),
    growthTable([{ name: 'x', factor: 1.04 }]),
    buildTable({ name: 'made', posts: 3, bytes: 1e6, cold: TOOK, same: TOOK, edited: TOOK }),
    memoryTable([{ work: 'parse', bytes: 8e6, posts: 3, seconds: 2, peak: 3e8 }]),
  ];
  for (const table of tables) {
    const cells = table.map((row) => row.split('|').length);
    assert.equal(new Set(cells).size, 1, table.join('\n'));
  }
  assert.match(
    tables[0]?.[2] ?? '',
    /\| 4\.00 \(2\.00\) \| 1\.00 \(0\.50\) \| 50 \| 2\.0 \| not installed \|/,
  );
  assert.match(tables[3]?.[2] ?? '', /^\| parse of 8 MB \| 3 \| 2 \| 300 \|$/);
});
