import { levelFeatures, type Heading, type Level } from './heading-features.ts';

/** What a feature adds to the score of level 2, 3 and 4. */
export type LevelWeights = ReadonlyMap<string, readonly number[]>;

export const LEVELS: readonly Level[] = [2, 3, 4];

export interface Path {
  levels: Level[];
  score: number;
}

/** Paths kept after each heading. */
const BEAM = 12;

export function levelScore(
  features: readonly string[],
  level: Level,
  weights: LevelWeights,
): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature)?.[level - 2] ?? 0;
  return sum;
}

/** Levels that a heading may have: the authors' one always stands at the top. */
const allowed = (heading: Heading): readonly Level[] => (heading.role === 'author' ? [2] : LEVELS);

/** Paths through all headings, the best first: each level depends on those before it. */
export function decodeLevels(headings: readonly Heading[], weights: LevelWeights): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  for (const heading of headings) {
    const own = LEVELS.map((level) => levelScore(heading.own, level, weights));
    paths = paths
      .flatMap((path) =>
        allowed(heading).map((level) => {
          const further = levelScore(levelFeatures(headings, path.levels, level), level, weights);
          const score = path.score + (own[level - 2] ?? 0) + further;
          return { levels: [...path.levels, level], score };
        }),
      )
      .sort((one, two) => two.score - one.score)
      .slice(0, BEAM);
  }
  return paths;
}
