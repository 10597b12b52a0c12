import { decodeLevels, type LevelWeights, type Path } from './decode-levels.ts';
import type { HeadingContext } from './heading-context.ts';
import { describeHeadings, type Heading, type Level } from './describe-headings.ts';
import stored from './level-weights.json' with { type: 'json' };

export type { HeadingContext } from './heading-context.ts';

export interface HeadingLevel {
  level: Level;
  /** 0 … 1: how far the best reading lay ahead of the next one. */
  margin: number;
  reason: string;
}

/** Learned by `scripts/train-levels.ts`. */
const WEIGHTS: LevelWeights = new Map(Object.entries(stored));

/** Share of the paths that give the heading this level, each counted by its likelihood. */
function supportOf(paths: readonly Path[], at: number): Map<Level, number> {
  const top = paths[0]?.score ?? 0;
  const support = new Map<Level, number>();
  let sum = 0;
  for (const { levels, score } of paths) {
    const level = levels[at] ?? 2;
    const mass = Math.exp(score - top);
    support.set(level, (support.get(level) ?? 0) + mass);
    sum += mass;
  }
  return new Map([...support].map(([level, mass]) => [level, mass / sum]));
}

function reasonOf(heading: Heading, level: Level, before: Level | undefined): string {
  if (heading.role === 'author') return 'the authors end a post at the top level';
  if (before === undefined) return 'first heading of the post';
  if (level > before) return 'opens below the heading before it';
  return level < before ? 'returns from below' : 'goes on beside the heading before it';
}

/** Headings solved together; a post with more is solved piece by piece, so that the cost stays linear. */
const MOST_TOGETHER = 120;

function solve(contexts: readonly HeadingContext[]): HeadingLevel[] {
  const headings = describeHeadings(contexts);
  const paths = decodeLevels(headings, WEIGHTS);
  const levels = paths[0]?.levels ?? [];
  return headings.map((heading, at) => {
    const level = levels[at] ?? 2;
    const margin = supportOf(paths, at).get(level) ?? 1;
    return { level, margin, reason: reasonOf(heading, level, levels[at - 1]) };
  });
}

/** Levels of all headings of one post, solved together. */
export function levelHeadings(contexts: readonly HeadingContext[]): HeadingLevel[] {
  const found: HeadingLevel[] = [];
  for (let at = 0; at < contexts.length; at += MOST_TOGETHER)
    found.push(...solve(contexts.slice(at, at + MOST_TOGETHER)));
  return found;
}
