import {
  endingAt,
  openingState,
  type Level,
  type LevelWeights,
} from '../../src/lib/blocks/levels/decode-levels.ts';
import { describePost, type DescribedPost } from '../../src/lib/blocks/levels/describe-headings.ts';
import { ENDING_SIGNS } from '../../src/lib/blocks/levels/ending-signs.ts';
import { OPENING_SIGNS, openingAt } from '../../src/lib/blocks/levels/opening-signs.ts';
import { STATE_SIGNS } from '../../src/lib/blocks/levels/state-signs.ts';
import { postOutline } from '../../src/lib/blocks/levels/post-outline.ts';
import type { Signs, SignWeights } from '../../src/lib/blocks/levels/sign.ts';
import { outlineOf, type GoldPost } from './gold-outlines.ts';
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

const valuesOf = <Place>(signs: Signs<Place>, place: Place): number[] =>
  signs.map((sign) => sign.of(place));

/** Whether the heading after these levels opens below the last of them. */
function openingCase({ post, levels }: LevelExample, at: number): Case | null {
  const before = levels.slice(0, at);
  const [opening, last] = [openingAt(post, at - 1), before.at(-1)];
  if (!opening || last === undefined || last === 4) return null;
  const values = [
    ...valuesOf(OPENING_SIGNS, opening),
    ...valuesOf(STATE_SIGNS, openingState(before)),
  ];
  return { values, yes: (levels[at] ?? 2) > last };
}

/** Whether the heading after these levels ends the runs open before it, from the deepest up. */
function endingCases({ post, levels }: LevelExample, at: number): Case[] {
  const before = levels.slice(0, at);
  const [last, level] = [before.at(-1) ?? 2, levels[at] ?? 2];
  if (level > last) return [];
  const cases: Case[] = [];
  for (const open of [4, 3] as const) {
    const ending = open <= last && open >= level ? endingAt(post, before, open) : undefined;
    if (ending) cases.push({ values: valuesOf(ENDING_SIGNS, ending), yes: level < open });
  }
  return cases;
}

/** Headings whose level is open: not the first, and before the authors. */
function openPlaces({ post, levels }: LevelExample): number[] {
  const end = post.headings.findIndex(({ words }) => words.authors);
  return levels.flatMap((_, at) => (at > 0 && (end < 0 || at < end) ? [at] : []));
}

function fitSigns(names: readonly string[], cases: readonly Case[], shrink: number): SignWeights {
  const { bias, weights, means } = fitLogistic(cases, shrink);
  const pairs = names.map(
    (name, at) => [name, [weights[at] ?? 0, means[at] ?? 0] as const] as const,
  );
  return { bias, signs: Object.fromEntries(pairs) };
}

/** Weights learned from the examples that begin at the top level, as the parser takes every post to do. */
export function trainLevels(examples: readonly LevelExample[], shrink: number): LevelWeights {
  const usable = examples.filter(({ levels }) => levels[0] === 2);
  const places = usable.flatMap((example) =>
    openPlaces(example).map((at): [LevelExample, number] => [example, at]),
  );
  const namesOf = (signs: readonly { name: string }[]): string[] => signs.map(({ name }) => name);
  const opens = places.flatMap(([example, at]) => openingCase(example, at) ?? []);
  const ends = places.flatMap(([example, at]) => endingCases(example, at));
  return {
    opens: fitSigns([...namesOf(OPENING_SIGNS), ...namesOf(STATE_SIGNS)], opens, shrink),
    ends: fitSigns(namesOf(ENDING_SIGNS), ends, shrink),
  };
}
