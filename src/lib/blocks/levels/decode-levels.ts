import type { Heading, Level } from './describe-headings.ts';
import { levelGroups } from './level-features.ts';

/** What a feature adds to the score of level 2, 3 and 4. */
export type LevelWeights = ReadonlyMap<string, readonly number[]>;

export const LEVELS: readonly Level[] = [2, 3, 4];

export interface Path {
  levels: Level[];
  score: number;
}

/** Paths kept after each heading. */
const BEAM = 8;

/** What features add together, per level. */
function scoresOf(features: readonly string[], weights: LevelWeights): number[] {
  const sums = [0, 0, 0];
  for (const feature of features) {
    const row = weights.get(feature);
    if (row)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return sums;
}

/** Levels that a heading may have: the authors' one always stands at the top. */
const allowed = (heading: Heading): readonly Level[] => (heading.role === 'author' ? [2] : LEVELS);

/** Score of the next heading's level on a path; groups seen before on another path are remembered. */
function stepScore(
  { headings, weights, known }: Search,
  levels: readonly Level[],
  level: Level,
): number {
  let sum = 0;
  for (const group of levelGroups(headings, levels, level)) {
    let found = known.get(group.key);
    if (!found) {
      found = scoresOf(group.features(), weights);
      known.set(group.key, found);
    }
    sum += found[level - 2] ?? 0;
  }
  return sum;
}

interface Search {
  headings: readonly Heading[];
  weights: LevelWeights;
  /** Scores of the groups at the present heading. */
  known: Map<string, readonly number[]>;
}

/** Paths through all headings, the best first: each level depends on those before it. */
export function decodeLevels(headings: readonly Heading[], weights: LevelWeights): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  for (const heading of headings) {
    const search: Search = { headings, weights, known: new Map() };
    const own = scoresOf(heading.own, weights);
    paths = paths
      .flatMap((path) =>
        allowed(heading).map((level) => {
          const further = stepScore(search, path.levels, level);
          const score = path.score + (own[level - 2] ?? 0) + further;
          return { levels: [...path.levels, level], score };
        }),
      )
      .sort((one, two) => two.score - one.score)
      .slice(0, BEAM);
  }
  return paths;
}
