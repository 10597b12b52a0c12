import assert from 'node:assert/strict';
import { test } from 'node:test';
import forests from '../../../src/lib/blocks/levels/level-forest-weights.json' with { type: 'json' };
import { readingDigest, readingRows } from '../../../scripts/training/forest-reading.ts';

const rows = readingRows();

/** The column as a text: columns of the same text could change places unseen. */
const column = (at: number): string => rows.map((row) => String(row[at])).join(' ');

test('the forests read what they were learned from', () => {
  assert.equal(
    readingDigest(),
    forests.reads,
    'A sign was added, moved or changed: train again (scripts/train-levels.ts).',
  );
});

test('a sign that is moved, missing or changed gives another digest', () => {
  const known = readingDigest(rows);
  const moved = rows.map(([first = 0, second = 0, ...rest]) => [second, first, ...rest]);
  const missing = rows.map((row) => row.slice(0, -1));
  const changed = rows.map((row, at) => (at === 3 ? [(row[0] ?? 0) + 0.01, ...row.slice(1)] : row));
  for (const other of [moved, missing, changed]) assert.notEqual(readingDigest(other), known);
});

test('no two values are alike but those of one meaning, so that no exchange stays unseen', () => {
  const columns = (rows[0] ?? []).map((_, at) => column(at));
  // A section of its own kind, a name of a whole and code are both signs and told of the heading itself.
  assert.equal(columns.length - new Set(columns).size, 3);
});
