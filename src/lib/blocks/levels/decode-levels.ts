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

function scoreOf(features: readonly string[], level: Level, weights: LevelWeights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature)?.[level - 2] ?? 0;
  return sum;
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
    const key = `${group.key} ${String(level)}`;
    const found = known.get(key) ?? scoreOf(group.features(), level, weights);
    known.set(key, found);
    sum += found;
  }
  return sum;
}

interface Search {
  headings: readonly Heading[];
  weights: LevelWeights;
  /** Scores of the groups at the present heading. */
  known: Map<string, number>;
}

/** Paths through all headings, the best first: each level depends on those before it. */
export function decodeLevels(headings: readonly Heading[], weights: LevelWeights): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  for (const heading of headings) {
    const search: Search = { headings, weights, known: new Map() };
    const own = LEVELS.map((level) => scoreOf(heading.own, level, weights));
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
