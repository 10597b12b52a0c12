import { topValues } from '../../src/lib/blocks/levels/decode-levels.ts';
import { endingAt } from '../../src/lib/blocks/levels/ending-at.ts';
import { describePost, type DescribedPost } from '../../src/lib/blocks/levels/describe-headings.ts';
import { ENDING_SIGNS } from '../../src/lib/blocks/levels/ending-signs.ts';
import { OPENING_SIGNS, openingAt } from '../../src/lib/blocks/levels/opening-signs.ts';
import type { StoredForest } from '../../src/lib/blocks/levels/forest.ts';
import {
  toOpens,
  type LevelModel,
  type StoredLevels,
} from '../../src/lib/blocks/levels/level-model.ts';
import { openingState, pathOf, type Level } from '../../src/lib/blocks/levels/level-path.ts';
import { STATE_SIGNS } from '../../src/lib/blocks/levels/state-signs.ts';
import { contextAt, contextsOf } from '../../src/lib/blocks/levels/context-signs.ts';
import { toOpenings } from '../../src/lib/blocks/levels/opening-outlook.ts';
import { openingScores } from '../../src/lib/blocks/levels/opening-scores.ts';
import { postOutline } from '../../src/lib/blocks/levels/post-outline.ts';
import { valuesOf, type StoredSigns } from '../../src/lib/blocks/levels/sign.ts';
import { outlineOf, type GoldPost } from './gold-outlines.ts';
import { readingDigest } from './forest-reading.ts';
import { fitForest, type Boosting } from './boosting.ts';
import { rounded } from './rounded.ts';
import { fitLogistic, type Case } from './logistic.ts';

/** The headings of one post with their true levels. */
export interface LevelExample {
  folder: string;
  dump: string;
  post: DescribedPost;
  levels: Level[];
}

function toLevel(level: number | undefined): Level {
  return level === 3 || level === 4 ? level : 2;
}

/** The example of a post; null when it has no headings. */
export function levelExample(folder: string, post: GoldPost): LevelExample | null {
  const levels = post.blocks
    .filter((block) => block.type === 'heading')
    .map((block) => toLevel(block.level));
  if (levels.length === 0) return null;
  return { folder, dump: post.dump, post: describePost(postOutline(outlineOf(post))), levels };
}

/** Whether the heading after these levels opens below the last of them. */
function openingCase({ post, levels }: LevelExample, at: number): Case | null {
  const [opening, before] = [openingAt(post, at - 1), pathOf(levels.slice(0, at))];
  if (!opening || !before || before.level === 4) return null;
  const values = [
    ...valuesOf(OPENING_SIGNS, opening),
    ...valuesOf(STATE_SIGNS, openingState(before)),
  ];
  return { values, yes: (levels[at] ?? 2) > before.level };
}

/** Whether the heading after these levels ends the runs open before it, from the deepest up. */
function endingCases({ post, levels }: LevelExample, at: number): Case[] {
  const [before, level] = [pathOf(levels.slice(0, at)), levels[at] ?? 2];
  if (!before || level > before.level) return [];
  const cases: Case[] = [];
  for (const open of [4, 3] as const) {
    const ending = open <= before.level && open >= level ? endingAt(post, before, open) : undefined;
    if (ending) cases.push({ values: valuesOf(ENDING_SIGNS, ending), yes: level < open });
  }
  return cases;
}

/** Headings whose level is open: not the first, and before the authors. */
function openPlaces({ post, levels }: LevelExample): number[] {
  const end = post.headings.findIndex(({ words }) => words.authors);
  return levels.flatMap((_, at) => (at > 0 && (end < 0 || at < end) ? [at] : []));
}

/** Trees that are small for there being few posts; chosen by cross-validation. */
const FOREST: Boosting = {
  rounds: 100,
  rate: 0.1,
  shrink: 2,
  bags: 3,
  cases: 0.6,
  values: 0.3,
};

function fitSigns(names: readonly string[], cases: readonly Case[], shrink: number): StoredSigns {
  const { bias, weights, means } = fitLogistic(cases, shrink);
  const pairs = names.map(
    (name, at) => [name, [rounded(weights[at] ?? 0), rounded(means[at] ?? 0)]] as const,
  );
  return { bias: rounded(bias), signs: Object.fromEntries(pairs) };
}

/** Whether a heading has some below it, by what stands around it. */
function contextCase({ post, levels }: LevelExample, at: number): Case | null {
  const last = levels[at - 1];
  if (last === undefined || last === 4) return null;
  return { values: contextAt(contextsOf(post), at - 1), yes: (levels[at] ?? 2) > last };
}

type Place = readonly [LevelExample, number];

const placesOf = (examples: readonly LevelExample[]): Place[] =>
  examples.flatMap((example) => openPlaces(example).map((at): Place => [example, at]));

const namesOf = (signs: readonly { name: string }[]): string[] => signs.map(({ name }) => name);

/** What tells where headings open. */
function trainOpenings(
  examples: readonly LevelExample[],
  shrink: number,
): { signs: StoredSigns; forest: StoredForest } {
  const places = placesOf(examples);
  const signs = places.flatMap(([example, at]) => openingCase(example, at) ?? []);
  const contextual = places.flatMap(([example, at]) => contextCase(example, at) ?? []);
  return {
    signs: fitSigns([...namesOf(OPENING_SIGNS), ...namesOf(STATE_SIGNS)], signs, shrink),
    forest: fitForest(contextual, FOREST),
  };
}

const PARTS = 4;

/**
 * Whether a heading stands at the top, told from openings as they are seen in posts that were not
 * learned from: those learned from look surer than others will.
 */
function topCases(examples: readonly LevelExample[], shrink: number): Case[] {
  const dumps = [...new Set(examples.map(({ dump }) => dump))];
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const held = new Set(dumps.filter((_, at) => at % PARTS === part));
    const { signs, forest } = trainOpenings(
      examples.filter(({ dump }) => !held.has(dump)),
      shrink,
    );
    const opens: LevelModel['opens'] = toOpens(signs, forest);
    return placesOf(examples.filter(({ dump }) => held.has(dump))).map(([{ post, levels }, at]) => {
      const around = contextsOf(post);
      const values = topValues(around, toOpenings(openingScores(post, around, opens)), at);
      return { values, yes: levels[at] === 2 };
    });
  });
}

/** What is learned from the examples that begin at the top level, as the parser takes every post to do. */
export function trainLevels(examples: readonly LevelExample[], shrink: number): StoredLevels {
  const usable = examples.filter(({ levels }) => levels[0] === 2);
  const { signs, forest } = trainOpenings(usable, shrink);
  const ends = placesOf(usable).flatMap(([example, at]) => endingCases(example, at));
  const top = fitForest(topCases(usable, shrink), FOREST);
  return {
    opens: signs,
    ends: fitSigns(namesOf(ENDING_SIGNS), ends, shrink),
    forests: { reads: readingDigest(), opens: forest, top },
  };
}
