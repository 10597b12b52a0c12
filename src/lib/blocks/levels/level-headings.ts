import {
  decodeLevels,
  endingAt,
  expectedBest,
  supportOfLevels,
  type Level,
} from './decode-levels.ts';
import { describePost, type DescribedPost } from './describe-headings.ts';
import { ENDING_SIGNS } from './ending-signs.ts';
import forests from './level-forest-weights.json' with { type: 'json' };
import { toModel } from './level-model.ts';
import weights from './level-weights.json' with { type: 'json' };
import { OPENING_SIGNS, openingAt } from './opening-signs.ts';
import type { PostOutline } from './post-outline.ts';
import { strongestSigns } from './sign.ts';

export interface HeadingLevel {
  level: Level;
  /** 0 … 1: how likely the level is among the readings that were weighed. */
  margin: number;
  reason: string;
}

/** Learned by `scripts/train-levels.ts`. */
const MODEL = toModel({ ...weights, forests });

const toldBy = (what: string, told: string): string =>
  told === '' ? what : `${what}, told by ${told}`;

/** What decided about a heading, given the levels before it. */
function reasonOf(post: DescribedPost, levels: readonly Level[], at: number): string {
  const [level, last] = [levels[at], levels[at - 1]];
  if (level === undefined || last === undefined) return 'first heading of the post';
  if (post.headings[at]?.words.authors) return 'the authors end a post at the top level';
  const opening = openingAt(post, at - 1);
  const opens = (toward: 1 | -1): string =>
    opening ? strongestSigns(OPENING_SIGNS, opening, MODEL.opens.opening, toward) : '';
  if (level > last) return toldBy('opens below the heading before it', opens(1));
  if (last === 2) return toldBy('goes on beside the heading before it', opens(-1));
  const ending = endingAt(post, levels.slice(0, at), last);
  const ends = (toward: 1 | -1): string =>
    ending ? strongestSigns(ENDING_SIGNS, ending, MODEL.ends.ending, toward) : '';
  return level < last
    ? toldBy('returns from below', ends(1))
    : toldBy('goes on beside the heading before it', ends(-1));
}

/** Headings solved together; a post with more is solved piece by piece, so that the cost stays linear. */
const MOST_TOGETHER = 60;

function solve(outline: PostOutline): HeadingLevel[] {
  const post = describePost(outline);
  const paths = decodeLevels(post, MODEL);
  const support = supportOfLevels(paths);
  const levels = expectedBest(paths, support);
  return levels.map((level, at) => ({
    level,
    margin: Math.min(1, support[at]?.get(level) ?? 1),
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
