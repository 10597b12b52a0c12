import {
  decodeLevels,
  endingAt,
  expectedBest,
  supportOfLevels,
  type Level,
  type LevelWeights,
} from './decode-levels.ts';
import { describePost, type DescribedPost } from './describe-headings.ts';
import { ENDING_SIGNS } from './ending-signs.ts';
import stored from './level-weights.json' with { type: 'json' };
import { OPENING_SIGNS, openingAt } from './opening-signs.ts';
import type { PostOutline } from './post-outline.ts';
import { strongestSigns, type SignWeights } from './sign.ts';

export interface HeadingLevel {
  level: Level;
  /** 0 … 1: how likely the level is among the readings that were weighed. */
  margin: number;
  reason: string;
}

function toWeights({
  bias,
  signs,
}: {
  bias: number;
  signs: Record<string, number[]>;
}): SignWeights {
  const pairs = Object.entries(signs).map(
    ([name, [weight = 0, usual = 0]]) => [name, [weight, usual] as const] as const,
  );
  return { bias, signs: Object.fromEntries(pairs) };
}

/** Learned by `scripts/train-levels.ts`. */
const WEIGHTS: LevelWeights = { opens: toWeights(stored.opens), ends: toWeights(stored.ends) };

const toldBy = (what: string, told: string): string =>
  told === '' ? what : `${what}, told by ${told}`;

/** What decided about a heading, given the levels before it. */
function reasonOf(post: DescribedPost, levels: readonly Level[], at: number): string {
  const [level, last] = [levels[at], levels[at - 1]];
  if (level === undefined || last === undefined) return 'first heading of the post';
  if (post.headings[at]?.words.authors) return 'the authors end a post at the top level';
  const opening = openingAt(post, at - 1);
  const opens = (toward: 1 | -1): string =>
    opening ? strongestSigns(OPENING_SIGNS, opening, WEIGHTS.opens, toward) : '';
  if (level > last) return toldBy('opens below the heading before it', opens(1));
  if (last === 2) return toldBy('goes on beside the heading before it', opens(-1));
  const ending = endingAt(post, levels.slice(0, at), last);
  const ends = (toward: 1 | -1): string =>
    ending ? strongestSigns(ENDING_SIGNS, ending, WEIGHTS.ends, toward) : '';
  return level < last
    ? toldBy('returns from below', ends(1))
    : toldBy('goes on beside the heading before it', ends(-1));
}

/** Headings solved together; a post with more is solved piece by piece, so that the cost stays linear. */
const MOST_TOGETHER = 60;

function solve(outline: PostOutline): HeadingLevel[] {
  const post = describePost(outline);
  const paths = decodeLevels(post, WEIGHTS);
  const [levels, support] = [expectedBest(paths), supportOfLevels(paths)];
  return levels.map((level, at) => ({
    level,
    margin: support[at]?.get(level) ?? 1,
    reason: reasonOf(post, levels, at),
  }));
}

/** Levels of all headings of one post, solved together. */
export function levelHeadings(outline: PostOutline): HeadingLevel[] {
  const found: HeadingLevel[] = [];
  for (let at = 0; at < outline.sections.length; at += MOST_TOGETHER)
    found.push(...solve({ ...outline, sections: outline.sections.slice(at, at + MOST_TOGETHER) }));
  return found;
}
