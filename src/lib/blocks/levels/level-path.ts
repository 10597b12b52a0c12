import type { OpeningState } from './state-signs.ts';

export type Level = 2 | 3 | 4;

export const TOP: Level = 2;
export const DEEPEST: Level = 4;

/** Headings that follow one another below a parent, by index, each with the ones before it. */
export interface Run {
  readonly last: number;
  readonly before: Run | null;
  readonly first: number;
  readonly count: number;
}

const extended = (before: Run | null, at: number): Run => ({
  last: at,
  before,
  first: before?.first ?? at,
  count: (before?.count ?? 0) + 1,
});

/** A run that a heading may end: its parent's index, and its headings, null for none. */
export interface OpenRun {
  parent: number;
  run: Run | null;
}

/**
 * Levels of the first headings of a post, each path a step longer than the one before; what the next
 * step asks is counted on from step to step.
 */
export interface LevelPath {
  before: LevelPath | null;
  level: Level;
  /** Headings up to here. */
  count: number;
  /** Headings that have some below them. */
  opened: number;
  /** Bit `level` is set when the latest heading of that level has some below it. */
  openedBits: number;
  /** The heading of this level before this one has some below it. */
  brotherOpened: boolean;
  /** Runs below the latest heading of level 2, and of level 2 or 3. */
  third: OpenRun;
  fourth: OpenRun;
}

function runsAfter(path: LevelPath, level: Level): Pick<LevelPath, 'third' | 'fourth'> {
  const { count: at, third, fourth } = path;
  if (level === TOP) {
    const none = { parent: at, run: null };
    return { third: none, fourth: none };
  }
  if (level === DEEPEST)
    return { third, fourth: { parent: fourth.parent, run: extended(fourth.run, at) } };
  return {
    third: { parent: third.parent, run: extended(third.run, at) },
    fourth: { parent: at, run: null },
  };
}

export function firstStep(level: Level): LevelPath {
  const none: OpenRun = { parent: level === TOP ? 0 : -1, run: null };
  return {
    before: null,
    level,
    count: 1,
    opened: 0,
    openedBits: 0,
    brotherOpened: false,
    third: none,
    fourth: none,
  };
}

/** The path with one more heading. */
export function stepTo(path: LevelPath, level: Level): LevelPath {
  const opens = level > path.level;
  const bit = 1 << path.level;
  const openedBits = opens ? path.openedBits | bit : path.openedBits & ~bit;
  return {
    before: path,
    level,
    count: path.count + 1,
    opened: path.opened + (opens ? 1 : 0),
    openedBits,
    brotherOpened: (openedBits & (1 << level)) !== 0,
    ...runsAfter(path, level),
  };
}

/** The path that takes these levels; null for none. */
export function pathOf(levels: readonly Level[]): LevelPath | null {
  let path: LevelPath | null = null;
  for (const level of levels) path = path ? stepTo(path, level) : firstStep(level);
  return path;
}

export function levelsOf(path: LevelPath | null): Level[] {
  const levels: Level[] = [];
  for (let step = path; step; step = step.before) levels.push(step.level);
  return levels.reverse();
}

/** The level of one of a path's headings, by index. */
export function levelAt(path: LevelPath, at: number): Level {
  let step = path;
  while (step.before && step.count > at + 1) step = step.before;
  return step.level;
}

/** What a path tells of a heading opening below its last one. */
export const openingState = ({ level, count, opened, brotherOpened }: LevelPath): OpeningState => ({
  below: level > TOP,
  brotherOpened,
  opened: opened / count,
});

/**
 * The run that is open at a level below the top. The last heading counts as one of it, even where it
 * lies deeper: what comes next is read against it.
 */
export function openRun(path: LevelPath, level: Level): OpenRun {
  if (level === DEEPEST) return path.fourth;
  const { parent, run } = path.third;
  return path.level === DEEPEST ? { parent, run: extended(run, path.count - 1) } : path.third;
}
