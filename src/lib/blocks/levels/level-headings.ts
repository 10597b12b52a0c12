import { contextAt, contextsOf } from './context-signs.ts';
import { decodeLevels, expectedBest, Support } from './decode-levels.ts';
import { describePost, type DescribedPost } from './describe-headings.ts';
import { endingAt } from './ending-at.ts';
import { ENDING_SIGNS } from './ending-signs.ts';
import forests from './level-forest-weights.json' with { type: 'json' };
import { toModel } from './level-model.ts';
import { firstStep, levelAt, stepTo, type Level, type LevelPath } from './level-path.ts';
import weights from './level-weights.json' with { type: 'json' };
import { goesOnFrom } from './number-series.ts';
import { OPENING_SIGNS } from './opening-signs.ts';
import type { PostOutline } from './post-outline.ts';
import { strongestSigns, valuesOf } from './sign.ts';

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

/** What decided about the level of the heading after a path; null before the first heading. */
function reasonOf(post: DescribedPost, path: LevelPath | null, level: Level): string {
  if (!path) return 'first heading of the post';
  const { count: at, level: last } = path;
  if (post.headings[at]?.words.authors) return 'the authors end a post at the top level';
  const from = goesOnFrom(post.headings, at);
  if (from >= 0 && level === levelAt(path, from))
    return 'has the level of the heading whose number it goes on from';
  // A context begins with what the opening signs tell.
  const context = contextAt(contextsOf(post), at - 1);
  const opens = (toward: 1 | -1): string =>
    strongestSigns(OPENING_SIGNS, context, MODEL.opens.opening, toward);
  if (level > last) return toldBy('opens below the heading before it', opens(1));
  if (last === 2) return toldBy('goes on beside the heading before it', opens(-1));
  const ending = endingAt(post, path, last);
  const ends = (toward: 1 | -1): string =>
    ending
      ? strongestSigns(ENDING_SIGNS, valuesOf(ENDING_SIGNS, ending), MODEL.ends.ending, toward)
      : '';
  return level < last
    ? toldBy('returns from below', ends(1))
    : toldBy('goes on beside the heading before it', ends(-1));
}

/** Headings solved together; a post with more is solved piece by piece, so that the cost stays linear. */
const MOST_TOGETHER = 60;

function solve(outline: PostOutline): HeadingLevel[] {
  const post = describePost(outline);
  const paths = decodeLevels(post, MODEL);
  const support = new Support(paths);
  const levels = expectedBest(paths, support);
  let path: LevelPath | null = null;
  return levels.map((level, at) => {
    const reason = reasonOf(post, path, level);
    path = path ? stepTo(path, level) : firstStep(level);
    return { level, margin: Math.min(1, support.of(at, level)), reason };
  });
}

/** Levels of all headings of one post, solved together. */
export function levelHeadings(outline: PostOutline): HeadingLevel[] {
  const found: HeadingLevel[] = [];
  for (let at = 0; at < outline.sections.length; at += MOST_TOGETHER)
    found.push(...solve({ ...outline, sections: outline.sections.slice(at, at + MOST_TOGETHER) }));
  return found;
}
