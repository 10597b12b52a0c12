import { contextsOf } from './context-signs.ts';
import type { DescribedPost } from './describe-headings.ts';
import { ENDING_SIGNS, type Ending } from './ending-signs.ts';
import { scoreOfForest } from './forest.ts';
import type { LevelModel } from './level-model.ts';
import { outlookAt, toOpenings, type Openings } from './opening-outlook.ts';
import { openingScores } from './opening-scores.ts';
import { STATE_SIGNS, type OpeningState } from './state-signs.ts';
import { sumOfSigns } from './sign.ts';

export type Level = 2 | 3 | 4;

/** Levels of the first headings of a post; of two readings, the score tells how much likelier one is, as a logarithm. */
export interface Path {
  levels: readonly Level[];
  score: number;
}

/** A path with the level that may come next. */
interface Candidate extends Path {
  next: Level;
}

/** Paths kept after each heading: twenty find nothing better. */
const BEAM = 8;
/** How much standing at the top counts beside the steps of the path. */
const TOP_SHARE = 0.5;
const TOP: Level = 2;
const DEEPEST: Level = 4;

const isLevel = (level: number): level is Level => level >= TOP && level <= DEEPEST;

/** Logarithm of the probability that a score gives to yes. */
const logOfYes = (score: number): number => -Math.log1p(Math.exp(-score));

function openedIn(levels: readonly Level[]): number {
  let count = 0;
  for (let at = 1; at < levels.length; at += 1)
    if ((levels[at] ?? TOP) > (levels[at - 1] ?? TOP)) count += 1;
  return count;
}

/** What the levels so far tell of a heading opening below the last of them. */
export function openingState(levels: readonly Level[]): OpeningState {
  const last = levels.at(-1) ?? TOP;
  const brother = levels.length < 2 ? -1 : levels.lastIndexOf(last, levels.length - 2);
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
  const last = levels.length - 1;
  let parent = last;
  while (parent >= 0 && (levels[parent] ?? TOP) >= level) parent -= 1;
  const run: number[] = [];
  for (let at = parent + 1; at <= last; at += 1)
    if (levels[at] === level || at === last) run.push(at);
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
  private readonly model: LevelModel;
  private readonly opening: number;
  private readonly top: number;
  private readonly endings = new Map<string, number>();

  /** `opening` and `top` are the scores of this heading opening below the one before, and standing at the top. */
  constructor(post: DescribedPost, model: LevelModel, opening: number, top: number) {
    this.post = post;
    this.model = model;
    this.opening = opening;
    this.top = top;
  }

  private opens(levels: readonly Level[]): number {
    return this.opening + sumOfSigns(STATE_SIGNS, openingState(levels), this.model.opens.state);
  }

  private ends(levels: readonly Level[], level: Level): number {
    const open = openRun(levels, level);
    const key = `${String(level)} ${open.run.join(' ')} ${String(openedIn(levels))}`;
    const known = this.endings.get(key);
    if (known !== undefined) return known;
    const { bias, ending } = this.model.ends;
    const place = endingOf(this.post, levels, level, open);
    const score = place ? bias + sumOfSigns(ENDING_SIGNS, place, ending) : 0;
    this.endings.set(key, score);
    return score;
  }

  /** Adds the steps that a path may take to the ones found. */
  follow({ levels, score: before }: Path, found: Candidate[]): void {
    let level = levels.at(-1) ?? TOP;
    let score = before + TOP_SHARE * logOfYes(-this.top);
    if (isLevel(level + 1)) {
      const opens = this.opens(levels);
      found.push({ levels, next: level === TOP ? 3 : 4, score: score + logOfYes(opens) });
      score += logOfYes(-opens);
    }
    for (; level > TOP; level = level === DEEPEST ? 3 : TOP) {
      const ends = this.ends(levels, level);
      found.push({ levels, next: level, score: score + logOfYes(-ends) });
      score += logOfYes(ends);
    }
    found.push({ levels, next: TOP, score: score + TOP_SHARE * this.top });
  }
}

/** What tells whether a heading stands at the top: its context, and where others may open. */
export function topValues(
  contexts: readonly Float64Array[],
  openings: Openings,
  at: number,
): Float64Array {
  const [context, outlook] = [contexts[at] ?? new Float64Array(), outlookAt(openings, at)];
  const row = new Float64Array(context.length + outlook.length);
  row.set(context);
  row.set(outlook, context.length);
  return row;
}

/** The likeliest of the candidates as paths, best first. */
function likeliest(
  candidates: readonly Candidate[],
  allows?: (levels: readonly Level[]) => boolean,
): Path[] {
  const allowed = allows
    ? candidates.filter(({ levels, next }) => allows([...levels, next]))
    : candidates;
  return allowed
    .toSorted((one, two) => two.score - one.score)
    .slice(0, BEAM)
    .map(({ levels, next, score }) => ({ levels: [...levels, next], score }));
}

/**
 * The likeliest paths through all headings of a post, best first, of those whose every beginning is
 * allowed. The authors always stand at the top.
 */
export function decodeLevels(
  post: DescribedPost,
  model: LevelModel,
  allows?: (levels: readonly Level[]) => boolean,
): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  const contexts = contextsOf(post);
  const openings = toOpenings(openingScores(post, contexts, model.opens));
  post.headings.forEach(({ words }, at) => {
    const candidates: Candidate[] = [];
    if (at === 0 || words.authors)
      for (const path of paths) candidates.push({ ...path, next: TOP });
    else {
      const top = scoreOfForest(model.top, topValues(contexts, openings, at));
      const step = new Step(post, model, openings.scores[at - 1] ?? 0, top);
      for (const path of paths) step.follow(path, candidates);
    }
    paths = likeliest(candidates, allows);
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
