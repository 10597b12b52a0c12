import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  levelAt,
  levelsOf,
  openingState,
  openRun,
  pathOf,
  type Level,
  type LevelPath,
} from '../../../../src/lib/blocks/levels/level-path.ts';

function path(...levels: Level[]): LevelPath {
  const found = pathOf(levels);
  assert.ok(found);
  return found;
}

function run(level: Level, ...levels: Level[]): [parent: number, headings: readonly number[]] {
  const { parent, run: open } = openRun(path(...levels), level);
  const headings: number[] = [];
  for (let step = open; step; step = step.before) headings.unshift(step.last);
  assert.equal(open?.first, headings[0]);
  assert.equal(open?.count ?? 0, headings.length);
  return [parent, headings];
}

test('a path gives back the levels that it took', () => {
  assert.deepEqual(levelsOf(path(2, 3, 4, 2, 3)), [2, 3, 4, 2, 3]);
  assert.equal(pathOf([]), null);
  assert.deepEqual(levelsOf(null), []);
});

test('a run begins below the last heading of a higher level', () => {
  assert.deepEqual(run(3, 2, 3, 3, 2, 3, 3), [3, [4, 5]]);
  assert.deepEqual(run(4, 2, 3, 4, 3, 4, 4), [3, [4, 5]]);
});

test('a deeper heading counts as one of the run only where it is the last one', () => {
  assert.deepEqual(run(3, 2, 3, 4, 4), [0, [1, 3]]);
  assert.deepEqual(run(3, 2, 3, 4, 4, 3), [0, [1, 4]]);
});

test('a level that was jumped over has a run all the same', () => {
  assert.deepEqual(run(4, 2, 4, 4), [0, [1, 2]]);
  assert.deepEqual(run(3, 2, 4, 3), [0, [2]]);
});

test('a heading at the top ends all runs', () => {
  assert.deepEqual(run(3, 2, 3, 4, 2), [3, []]);
  assert.deepEqual(run(4, 2, 3, 4, 2), [3, []]);
});

test('it tells whether the heading of the same level before this one has some below it', () => {
  const opened = (...levels: Level[]): boolean => openingState(path(...levels)).brotherOpened;
  assert.equal(opened(2), false);
  assert.equal(opened(2, 3), false);
  assert.equal(opened(2, 3, 2), true);
  assert.equal(opened(2, 3, 2, 2), false);
  assert.equal(opened(2, 3, 4, 2, 3), true);
});

test('it tells the depth and the share of headings that have some below them', () => {
  assert.deepEqual(openingState(path(2, 3, 4, 2)), {
    below: false,
    brotherOpened: true,
    opened: 0.5,
  });
  assert.equal(openingState(path(2, 3)).below, true);
});

test('it tells the level of each of its headings', () => {
  const levels: Level[] = [2, 3, 4, 2];
  assert.deepEqual(
    levels.map((_, at) => levelAt(path(...levels), at)),
    levels,
  );
});
