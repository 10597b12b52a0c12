import type { Line } from './line.ts';

/** The lines of one post, separator included when there is one. */
export interface PostLines {
  lines: Line[];
  /** The post is closed by the separator line. */
  closed: boolean;
}

/** The line that the aggregator printed below every post. */
const SEPARATOR = 'Read More';

/** Whether a line closes a post. */
function isSeparator(line: Line): boolean {
  return line.text === SEPARATOR && line.indent === 0;
}

function hasInk(lines: readonly Line[]): boolean {
  return lines.some((line) => line.kind === 'text');
}

/**
 * Cuts a dump after each separator. A separator with nothing above it still closes a post (an empty
 * one); blank lines after the last separator belong to no post.
 */
export function splitPosts(lines: readonly Line[]): PostLines[] {
  return [...postsIn(lines)];
}

/** The same, post after post: of the lines, those of one post are kept. */
export function* postsIn(lines: Iterable<Line>): Generator<PostLines, void> {
  let post: Line[] = [];
  for (const line of lines) {
    post.push(line);
    if (!isSeparator(line)) continue;
    yield { lines: post, closed: true };
    post = [];
  }
  if (hasInk(post)) yield { lines: post, closed: false };
}
