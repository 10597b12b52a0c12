import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricOf } from '../../../src/lib/extract/metrics/metric-named.ts';
import type { Tree } from '../../../src/lib/lists/tree.ts';
import { rowTree } from '../../../src/lib/numbers/row-tree.ts';
import { POSTS, row } from './rows.ts';

const textOf = (tree: Tree | string): string =>
  typeof tree === 'string' ? tree : tree.children.map(textOf).join('');

test('the sign of a place stays with what it belongs to', () => {
  const [post] = POSTS;
  assert.ok(post);
  const shown = (place: string): string =>
    textOf(rowTree(row('c1', 1, 's', { place }), { post, metric: metricOf('latency'), glyph: '' }));
  assert.match(shown('§ What it can do'), /Trays, §\u00A0What it can do$/);
  assert.match(shown('step 4'), /Trays, step\u00A04$/);
  assert.match(shown('opening'), /Trays, opening$/);
});
