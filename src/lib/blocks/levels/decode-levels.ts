import type { DescribedPost } from './describe-headings.ts';
import { ENDING_SIGNS, type Ending } from './ending-signs.ts';
import { OPENING_SIGNS, openingAt } from './opening-signs.ts';
import { STATE_SIGNS, type OpeningState } from './state-signs.ts';
import { sumOfSigns, type SignWeights } from './sign.ts';

export type Level = 2 | 3 | 4;

/** What decides whether a heading opens below the one before, and whether a heading ends a run. */
export interface LevelWeights {
  opens: SignWeights;
  ends: SignWeights;
}

/** Levels of the first headings of a post, with the logarithm of their probability. */
export interface Path {
  levels: readonly Level[];
  score: number;
}

/** Paths kept after each heading. */
const BEAM = 20;
const TOP: Level = 2;
const DEEPEST: Level = 4;

const isLevel = (level: number): level is Level => level >= TOP && level <= DEEPEST;

/** Logarithm of the probability that a score gives to yes. */
const logOfYes = (score: number): number => -Math.log1p(Math.exp(-score));

const openedIn = (levels: readonly Level[]): number =>
  levels.filter((level, at) => (levels[at + 1] ?? TOP) > level).length;

/** What the levels so far tell of a heading opening below the last of them. */
export function openingState(levels: readonly Level[]): OpeningState {
  const last = levels.at(-1) ?? TOP;
  const brother = levels.slice(0, -1).lastIndexOf(last);
  return {
    below: last > TOP,
    brotherOpened: brother >= 0 && (levels[brother + 1] ?? TOP) > last,
    opened: openedIn(levels) / levels.length,
  };
}

interface OpenRun {
  parent: number;
  run: number[];
}

/**
 * Indices of the parent of the run that is open at a level, and of the run. The heading just before
 * counts as its last one, even where it lies deeper: what comes next is read against it.
 */
function openRun(levels: readonly Level[], level: Level): OpenRun {
  const parent = levels.findLastIndex((other) => other < level);
  const run = levels.flatMap((other, at) => (at > parent && other === level ? [at] : []));
  const last = levels.length - 1;
  if (last > parent && run.at(-1) !== last) run.push(last);
  return { parent, run };
}

function endingOf(
  post: DescribedPost,
  levels: readonly Level[],
  level: Level,
  { parent, run }: OpenRun,
): Ending | undefined {
  const heading = post.headings[levels.length];
  const [above, last] = [post.headings[parent], post.headings[run.at(-1) ?? -1]];
  if (!heading || !above || !last) return undefined;
  return {
    post,
    at: levels.length,
    heading,
    parent: above,
    run: run.flatMap((at) => post.headings[at] ?? []),
    last,
    deep: level > TOP + 1,
    parents: openedIn(levels),
  };
}

/** The run open at a level, which the next heading may end; undefined when there is none. */
export const endingAt = (
  post: DescribedPost,
  levels: readonly Level[],
  level: Level,
): Ending | undefined => endingOf(post, levels, level, openRun(levels, level));

/** Scores at one heading: those that many paths ask for are remembered. */
class Step {
  private readonly post: DescribedPost;
  private readonly weights: LevelWeights;
  private readonly opening: number;
  private readonly endings = new Map<string, number>();

  constructor(post: DescribedPost, at: number, weights: LevelWeights) {
    this.post = post;
    this.weights = weights;
    const opening = openingAt(post, at - 1);
    this.opening =
      weights.opens.bias + (opening ? sumOfSigns(OPENING_SIGNS, opening, weights.opens) : 0);
  }

  opens(levels: readonly Level[]): number {
    return this.opening + sumOfSigns(STATE_SIGNS, openingState(levels), this.weights.opens);
  }

  ends(levels: readonly Level[], level: Level): number {
    const open = openRun(levels, level);
    const key = `${String(level)} ${open.run.join(' ')} ${String(openedIn(levels))}`;
    const known = this.endings.get(key);
    if (known !== undefined) return known;
    const ending = endingOf(this.post, levels, level, open);
    const score = ending
      ? this.weights.ends.bias + sumOfSigns(ENDING_SIGNS, ending, this.weights.ends)
      : 0;
    this.endings.set(key, score);
    return score;
  }

  /** Each level that may follow, with the logarithm of its probability. */
  follow(levels: readonly Level[]): [level: Level, score: number][] {
    const found: [Level, number][] = [];
    let level = levels.at(-1) ?? TOP;
    let score = 0;
    if (isLevel(level + 1)) {
      const opens = this.opens(levels);
      found.push([level === TOP ? 3 : 4, logOfYes(opens)]);
      score = logOfYes(-opens);
    }
    for (; level > TOP; level = level === DEEPEST ? 3 : TOP) {
      const ends = this.ends(levels, level);
      found.push([level, score + logOfYes(-ends)]);
      score += logOfYes(ends);
    }
    found.push([TOP, score]);
    return found;
  }
}

const anyLevels = (): boolean => true;

/**
 * The likeliest paths through all headings of a post, best first, of those whose every beginning is
 * allowed. The authors always stand at the top.
 */
export function decodeLevels(
  post: DescribedPost,
  weights: LevelWeights,
  allows: (levels: readonly Level[]) => boolean = anyLevels,
): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  post.headings.forEach(({ words }, at) => {
    const step = new Step(post, at, weights);
    paths = paths
      .flatMap(({ levels, score }) => {
        const follow: [Level, number][] =
          at === 0 || words.authors ? [[TOP, 0]] : step.follow(levels);
        return follow.map(([level, more]) => ({ levels: [...levels, level], score: score + more }));
      })
      .filter(({ levels }) => allows(levels))
      .sort((one, two) => two.score - one.score)
      .slice(0, BEAM);
  });
  return paths;
}

/** Per heading, the share of the paths that give it each level, each path counted by its likelihood. */
export function supportOfLevels(paths: readonly Path[]): Map<Level, number>[] {
  const best = paths[0];
  if (!best) return [];
  const masses = paths.map(({ score }) => Math.exp(score - best.score));
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return best.levels.map((_, at) => {
    const support = new Map<Level, number>();
    paths.forEach(({ levels }, index) => {
      const level = levels[at] ?? TOP;
      support.set(level, (support.get(level) ?? 0) + (masses[index] ?? 0) / sum);
    });
    return support;
  });
}

/** The path of which most levels are expected to be right. */
export function expectedBest(paths: readonly Path[]): readonly Level[] {
  const support = supportOfLevels(paths);
  let [best, most]: [readonly Level[], number] = [[], -1];
  for (const { levels } of paths) {
    const right = levels.reduce((sum, level, at) => sum + (support[at]?.get(level) ?? 0), 0);
    if (right > most) [best, most] = [levels, right];
  }
  return best;
}
