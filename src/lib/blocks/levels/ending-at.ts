import type { DescribedPost } from './describe-headings.ts';
import type { Ending } from './ending-signs.ts';
import { openRun, TOP, type Level, type LevelPath } from './level-path.ts';
import { cohesion } from './word-stems.ts';

/** The run open at a level, which the next heading may end; undefined when there is none. */
export function endingAt(post: DescribedPost, path: LevelPath, level: Level): Ending | undefined {
  const { parent, run } = openRun(path, level);
  const at = path.count;
  const heading = post.headings[at];
  const [above, last] = [post.headings[parent], run ? post.headings[run.last] : undefined];
  if (!heading || !above || !run || !last) return undefined;
  return {
    post,
    at,
    heading,
    parent: above,
    run,
    last,
    inCommon: cohesion(last.said, heading.said),
    deep: level > TOP + 1,
    parents: path.opened,
  };
}
