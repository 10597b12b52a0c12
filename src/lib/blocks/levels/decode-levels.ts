import { CONTEXT_VALUES, contextsOf } from './context-signs.ts';
import type { DescribedPost } from './describe-headings.ts';
import { ENDING_SIGNS, type Ending } from './ending-signs.ts';
import { scoreOfForest } from './forest.ts';
import type { LevelModel } from './level-model.ts';
import {
  DEEPEST,
  firstStep,
  levelsOf,
  noRun,
  openingState,
  openRun,
  stepTo,
  TOP,
  type Level,
  type LevelPath,
  type OpenRun,
  type Run,
} from './level-path.ts';
import { OUTLOOK_VALUES, outlookAt, toOpenings, type Openings } from './opening-outlook.ts';
import { openingScores } from './opening-scores.ts';
import { STATE_SIGNS } from './state-signs.ts';
import { sumOfSigns } from './sign.ts';

/** Levels of all headings of a post; of two readings, the score tells how much likelier one is, as a logarithm. */
export interface Path {
  levels: readonly Level[];
  score: number;
}

/** A path that is still followed; null before the first heading. */
interface Followed {
  path: LevelPath | null;
  score: number;
}

/** One with the level that may come next. */
interface Candidate extends Followed {
  next: Level;
}

/** Paths kept after each heading: twenty find nothing better. */
const BEAM = 8;
/** How much standing at the top counts beside the steps of the path. */
const TOP_SHARE = 0.5;

/** Logarithm of the probability that a score gives to yes. */
const logOfYes = (score: number): number => -Math.log1p(Math.exp(-score));

/** The run open at a level, which the next heading may end; undefined when there is none. */
export function endingAt(
  post: DescribedPost,
  path: LevelPath,
  level: Level,
  { parent, run: { headings } }: OpenRun = openRun(path, level),
): Ending | undefined {
  const at = path.count;
  const heading = post.headings[at];
  const [above, last] = [post.headings[parent], post.headings[headings.at(-1) ?? -1]];
  if (!heading || !above || !last) return undefined;
  return {
    post,
    at,
    heading,
    parent: above,
    run: headings.flatMap((place) => post.headings[place] ?? []),
    last,
    deep: level > TOP + 1,
    parents: path.opened,
  };
}

/** Scores at one heading: those that many paths ask for are remembered. */
class Step {
  private readonly post: DescribedPost;
  private readonly model: LevelModel;
  private readonly opening: number;
  private readonly top: number;
  private readonly below: number;
  /** By run, then by all else that an ending is told from. */
  private readonly endings = new Map<Run, Map<number, number>>();

  /** `opening` and `top` are the scores of this heading opening below the one before, and standing at the top. */
  constructor(post: DescribedPost, model: LevelModel, opening: number, top: number) {
    this.post = post;
    this.model = model;
    this.opening = opening;
    this.top = top;
    this.below = TOP_SHARE * logOfYes(-top);
  }

  private opens(path: LevelPath): number {
    return this.opening + sumOfSigns(STATE_SIGNS, openingState(path), this.model.opens.state);
  }

  private ends(path: LevelPath, level: Level): number {
    const open = openRun(path, level);
    let scores = this.endings.get(open.run);
    if (!scores) this.endings.set(open.run, (scores = new Map<number, number>()));
    const key = path.opened * (DEEPEST + 1) + level;
    const known = scores.get(key);
    if (known !== undefined) return known;
    const { bias, ending } = this.model.ends;
    const place = endingAt(this.post, path, level, open);
    const score = place ? bias + sumOfSigns(ENDING_SIGNS, place, ending) : 0;
    scores.set(key, score);
    return score;
  }

  /** Adds the steps that a path may take to the ones found. */
  follow(path: LevelPath, before: number, found: Likeliest): void {
    let level = path.level;
    let score = before + this.below;
    if (level < DEEPEST) {
      const opens = this.opens(path);
      found.add(path, level === TOP ? 3 : 4, score + logOfYes(opens));
      score += logOfYes(-opens);
    }
    for (; level > TOP; level = level === DEEPEST ? 3 : TOP) {
      const ends = this.ends(path, level);
      found.add(path, level, score + logOfYes(-ends));
      score += logOfYes(ends);
    }
    found.add(path, TOP, score + TOP_SHARE * this.top);
  }
}

const topRow = (): Float64Array => new Float64Array(CONTEXT_VALUES + OUTLOOK_VALUES);

/**
 * What tells whether a heading stands at the top: its context, and where others may open.
 *
 * @param row Filled and returned
 */
export function topValues(
  contexts: readonly Float64Array[],
  openings: Openings,
  at: number,
  row: Float64Array = topRow(),
): Float64Array {
  const context = contexts[at];
  if (context) row.set(context);
  row.set(outlookAt(openings, at), CONTEXT_VALUES);
  return row;
}

type Allows = (levels: readonly Level[]) => boolean;

/** The likeliest of the candidates that are allowed, best first; of equal ones, the first found. */
class Likeliest {
  private readonly kept: Candidate[] = [];
  private readonly allows: Allows | undefined;

  constructor(allows: Allows | undefined) {
    this.allows = allows;
  }

  add(path: LevelPath | null, next: Level, score: number): void {
    if (this.allows && !this.allows([...levelsOf(path), next])) return;
    let at = this.kept.length;
    while (at > 0 && (this.kept[at - 1]?.score ?? 0) < score) at -= 1;
    if (at === BEAM) return;
    if (this.kept.length === BEAM) this.kept.pop();
    this.kept.splice(at, 0, { path, next, score });
  }

  followed(empty: Run): Followed[] {
    return this.kept.map(({ path, next, score }) => ({
      path: path ? stepTo(path, next, empty) : firstStep(next, empty),
      score,
    }));
  }
}

/**
 * The likeliest paths through all headings of a post, best first, of those whose every beginning is
 * allowed. The authors always stand at the top.
 */
export function decodeLevels(post: DescribedPost, model: LevelModel, allows?: Allows): Path[] {
  const empty = noRun();
  let followed: Followed[] = [{ path: null, score: 0 }];
  const contexts = contextsOf(post);
  const row = topRow();
  const openings = toOpenings(openingScores(post, contexts, model.opens));
  post.headings.forEach(({ words }, at) => {
    const found = new Likeliest(allows);
    if (at === 0 || words.authors)
      for (const { path, score } of followed) found.add(path, TOP, score);
    else {
      const top = scoreOfForest(model.top, topValues(contexts, openings, at, row));
      const step = new Step(post, model, openings.scores[at - 1] ?? 0, top);
      for (const { path, score } of followed) if (path) step.follow(path, score, found);
    }
    followed = found.followed(empty);
  });
  return followed.map(({ path, score }) => ({ levels: levelsOf(path), score }));
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
export function expectedBest(
  paths: readonly Path[],
  support: readonly Map<Level, number>[] = supportOfLevels(paths),
): readonly Level[] {
  let [best, most]: [readonly Level[], number] = [[], -1];
  for (const { levels } of paths) {
    const right = levels.reduce((sum, level, at) => sum + (support[at]?.get(level) ?? 0), 0);
    if (right > most) [best, most] = [levels, right];
  }
  return best;
}
