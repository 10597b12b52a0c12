import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { outlineOf, readGoldPosts, type GoldPost } from '../../scripts/training/gold-outlines.ts';
import { levelHeadings } from '../../src/lib/blocks/levels/level-headings.ts';
import { postOutline } from '../../src/lib/blocks/levels/post-outline.ts';
import { sharedFolder } from '../shared.ts';

/** Share of the gold headings that get their level, the gold's blocks given. */
function levelShare(posts: readonly GoldPost[]): number {
  let [all, right] = [0, 0];
  for (const post of posts) {
    const gold = post.blocks
      .filter((block) => block.type === 'heading')
      .map((block) => block.level);
    const found = levelHeadings(postOutline(outlineOf(post)));
    all += gold.length;
    right += gold.filter((level, at) => found[at]?.level === level).length;
  }
  return right / all;
}

// The weights were learned from these dumps; `scripts/train-levels.ts --folds 5` tells what holds for others.
const FLOORS: readonly (readonly [folder: string, floor: number])[] = [
  ['gold', 0.91],
  ['bench/dev', 0.86],
];

for (const [folder, floor] of FLOORS) {
  test(`levels of the headings of ${folder}`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    const share = levelShare(readGoldPosts(join(shared, folder)));
    t.diagnostic(`level accuracy ${share.toFixed(4)}`);
    assert.ok(share >= floor);
  });
}
