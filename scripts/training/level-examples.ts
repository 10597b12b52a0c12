import {
  describeHeadings,
  type Heading,
  type Level,
} from '../../src/lib/blocks/levels/describe-headings.ts';
import { levelFeatures } from '../../src/lib/blocks/levels/level-features.ts';
import { contextsOfOutline } from '../../src/lib/blocks/levels/heading-contexts.ts';
import { outlineOf, type GoldPost } from './gold-outlines.ts';

/** The headings of one post with their true levels. */
export interface LevelExample {
  dump: string;
  headings: Heading[];
  levels: Level[];
  /** Features of a path, remembered: training asks for the same ones again and again. */
  featuresOf(levels: readonly Level[], level: Level): readonly string[];
}

const REMEMBERED = 50_000;

function toLevel(level: number | undefined): Level {
  return level === 3 || level === 4 ? level : 2;
}

/** The example of a post; null when it has no headings. */
export function levelExample(post: GoldPost): LevelExample | null {
  const levels = post.blocks
    .filter((block) => block.type === 'heading')
    .map((block) => toLevel(block.level));
  if (levels.length === 0) return null;
  const headings = describeHeadings(contextsOfOutline(outlineOf(post)));
  const known = new Map<string, readonly string[]>();
  return {
    dump: post.dump,
    headings,
    levels,
    featuresOf(path, level) {
      const key = `${path.join('')}${String(level)}`;
      const found = known.get(key);
      if (found) return found;
      const features = [
        ...(headings[path.length]?.own ?? []),
        ...levelFeatures(headings, path, level),
      ];
      if (known.size < REMEMBERED) known.set(key, features);
      return features;
    },
  };
}
