import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryLines } from '../../../scripts/lib/ingest/summary.ts';
import type { PostReport } from '../../../scripts/lib/ingest/run.ts';

const report = (slug: string, more: Partial<PostReport> = {}): PostReport => ({
  slug,
  file: 'a.txt',
  position: 1,
  outcome: 'new',
  certainty: null,
  doubts: [],
  ...more,
});

function linesOf(posts: PostReport[], removed: string[] = []): string[] {
  return summaryLines({ posts, removed, issues: [], bytes: 1_250_000 }, 2);
}

const doubt = (margin: number): PostReport['doubts'][number] => ({
  lines: [7, 9],
  type: 'code',
  margin,
  reason: 'a call',
});

test('a line for each post, then what was done in all', () => {
  assert.deepEqual(linesOf([report('oak'), report('elm', { outcome: 'kept' })], ['ash']), [
    'new        oak (a.txt 1)',
    'kept       elm (a.txt 1)',
    'removed    ash',
    '2 posts (1 new, 1 kept) from 1.3 MB in 2.0 s',
  ]);
});

test('one is one, none is none', () => {
  assert.equal(linesOf([report('oak')]).at(-1), '1 post (1 new) from 1.3 MB in 2.0 s');
  assert.deepEqual(linesOf([]), ['0 posts from 1.3 MB in 2.0 s']);
});

test('the least certain blocks of all posts are shown, the least first, eight at the most', () => {
  const first = [0.5, 0.1, 0.7, 0.8, 0.9].map(doubt);
  const second = [0.3, 0.6, 0.2, 0.4].map(doubt);
  const lines = linesOf([
    report('oak', { certainty: 0.874, doubts: first }),
    report('elm', { file: 'b.txt', doubts: second }),
  ]);
  assert.equal(lines[0], 'new        oak (a.txt 1, certainty 0.87, 5 doubts)');
  const shown = lines.filter((line) => line.startsWith('  '));
  assert.equal(shown[0], '  a.txt:7: code, lead 0.10: a call');
  assert.deepEqual(
    shown.map((line) => /lead ([\d.]+)/.exec(line)?.[1]),
    ['0.10', '0.20', '0.30', '0.40', '0.50', '0.60', '0.70', '0.80'],
  );
});
