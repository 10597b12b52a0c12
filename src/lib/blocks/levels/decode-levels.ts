import { CONTEXT_VALUES, contextsOf } from './context-signs.ts';
import type { DescribedPost } from './describe-headings.ts';
import { ENDER_SIGNS } from './ender-signs.ts';
import { endingAt } from './ending-at.ts';
import { RUN_SIGNS } from './ending-signs.ts';
import { scoreOfForest } from './forest.ts';
import type { LevelModel } from './level-model.ts';
import {
  DEEPEST,
  firstStep,
  levelAt,
  levelsOf,
  openingState,
  stepTo,
  TOP,
  type Level,
  type LevelPath,
} from './level-path.ts';
import { goesOnFrom } from './number-series.ts';
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
/** A path whose score is by so much less than the best one's is given up. */
const FAR_BEHIND = 4;
/** How much standing at the top counts beside the steps of the path. */
const TOP_SHARE = 0.5;

/**
 * What a heading loses that goes on with the numbers of an earlier one at another level: of seventy in
 * the dumps learned from none does.
 */
const OUT_OF_SERIES = 4;

/** Logarithm of the probability that a score gives to yes; that of no is less by the score. */
const logOfYes = (score: number): number => -Math.log1p(Math.exp(-score));

/** Scores at one heading. */
class Step {
  private readonly post: DescribedPost;
  private readonly model: LevelModel;
  private readonly opening: number;
  /** What standing at the top or below it adds to a score, and the more of the two. */
  private readonly above: number;
  private readonly below: number;
  private readonly likelier: number;
  /** The heading whose number this one goes on from, by index; -1 for none. */
  private readonly from: number;
  /** What the heading itself tells of its ending a run; told when first asked for. */
  private ender: number | undefined;

  /** `opening` and `top` are the scores of heading `at` opening below the one before, and standing at the top. */
  constructor(
    post: DescribedPost,
    model: LevelModel,
    at: number,
    { opening, top }: { opening: number; top: number },
  ) {
    this.post = post;
    this.model = model;
    this.opening = opening;
    this.above = TOP_SHARE * logOfYes(top);
    this.below = this.above - TOP_SHARE * top;
    this.likelier = Math.max(this.above, this.below);
    this.from = goesOnFrom(post.headings, at);
  }

  private opens(path: LevelPath): number {
    return this.opening + sumOfSigns(STATE_SIGNS, openingState(path), this.model.opens.state);
  }

  private ends(path: LevelPath, level: Level): number {
    const place = endingAt(this.post, path, level);
    if (!place) return 0;
    const { bias, ending } = this.model.ends;
    this.ender ??= bias + sumOfSigns(ENDER_SIGNS, place, ending);
    return this.ender + sumOfSigns(RUN_SIGNS, place, ending, ENDER_SIGNS.length);
  }

  private add(path: LevelPath, level: Level, score: number, found: Likeliest): void {
    const strays = this.from >= 0 && levelAt(path, this.from) !== level;
    found.add(path, level, strays ? score - OUT_OF_SERIES : score);
  }

  /** Adds the steps that a path may take to the ones found; those that are not told could not be kept. */
  follow(path: LevelPath, before: number, found: Likeliest): void {
    let level = path.level;
    // No chance adds to a score: it only falls from step to step.
    let score = before;
    if (level < DEEPEST && found.keeps(score + this.likelier)) {
      const opens = this.opens(path);
      const yes = logOfYes(opens);
      this.add(path, level === TOP ? 3 : 4, score + yes + this.below, found);
      score += yes - opens;
    }
    for (; level > TOP && found.keeps(score + this.likelier); level = level === DEEPEST ? 3 : TOP) {
      const ends = this.ends(path, level);
      const yes = logOfYes(ends);
      this.add(path, level, score + yes - ends + this.below, found);
      score += yes;
    }
    if (level === TOP) this.add(path, TOP, score + this.above, found);
  }
}

const topRow = (): Float64Array => new Float64Array(CONTEXT_VALUES + OUTLOOK_VALUES);

/**
 * What tells whether a heading stands at the top: its context, and where others may open.
 *
 * @param row Filled and returned
 */
export function topValues(
  contexts: Float64Array,
  openings: Openings,
  at: number,
  row: Float64Array = topRow(),
): Float64Array {
  const from = at * CONTEXT_VALUES;
  for (let value = 0; value < CONTEXT_VALUES; value += 1) row[value] = contexts[from + value] ?? 0;
  const outlook = outlookAt(openings, at);
  for (let value = 0; value < OUTLOOK_VALUES; value += 1)
    row[CONTEXT_VALUES + value] = outlook[value] ?? 0;
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

  /** Whether a candidate of this score would be kept. */
  keeps(score: number): boolean {
    const [best, worst] = [this.kept[0], this.kept[BEAM - 1]];
    return !best || (score > best.score - FAR_BEHIND && (!worst || score > worst.score));
  }

  add(path: LevelPath | null, next: Level, score: number): void {
    if (!this.keeps(score)) return;
    if (this.allows && !this.allows([...levelsOf(path), next])) return;
    const { kept } = this;
    const candidate = { path, next, score };
    if (kept.length < BEAM) kept.push(candidate);
    let at = kept.length - 1;
    for (let before = kept[at - 1]; before && before.score < score; before = kept[at - 1]) {
      kept[at] = before;
      at -= 1;
    }
    kept[at] = candidate;
  }

  followed(): Followed[] {
    return this.kept.map(({ path, next, score }) => ({
      path: path ? stepTo(path, next) : firstStep(next),
      score,
    }));
  }
}

/**
 * The likeliest paths through all headings of a post, best first, of those whose every beginning is
 * allowed. The authors always stand at the top.
 */
export function decodeLevels(post: DescribedPost, model: LevelModel, allows?: Allows): Path[] {
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
      const step = new Step(post, model, at, { opening: openings.scores[at - 1] ?? 0, top });
      for (const { path, score } of followed) if (path) step.follow(path, score, found);
    }
    followed = found.followed();
  });
  return followed.map(({ path, score }) => ({ levels: levelsOf(path), score }));
}

const LEVELS = DEEPEST - TOP + 1;

/** Per heading, the share of the paths that give it each level, each path counted by its likelihood. */
export class Support {
  private readonly shares: Float64Array;

  constructor(paths: readonly Path[]) {
    const [best] = paths;
    this.shares = new Float64Array((best?.levels.length ?? 0) * LEVELS);
    const masses = paths.map(({ score }) => Math.exp(score - (best?.score ?? 0)));
    const sum = masses.reduce((total, mass) => total + mass, 0);
    paths.forEach(({ levels }, index) => {
      const share = (masses[index] ?? 0) / sum;
      for (let at = 0; at < levels.length; at += 1) {
        const place = at * LEVELS + (levels[at] ?? TOP) - TOP;
        this.shares[place] = (this.shares[place] ?? 0) + share;
      }
    });
  }

  /** Share of the paths that give the heading this level. */
  of(at: number, level: Level): number {
    return this.shares[at * LEVELS + level - TOP] ?? 0;
  }
}

/** The path of which most levels are expected to be right. */
export function expectedBest(
  paths: readonly Path[],
  support: Support = new Support(paths),
): readonly Level[] {
  let [best, most]: [readonly Level[], number] = [[], -1];
  for (const { levels } of paths) {
    const right = levels.reduce<number>((sum, level, at) => sum + support.of(at, level), 0);
    if (right > most) [best, most] = [levels, right];
  }
  return best;
}
