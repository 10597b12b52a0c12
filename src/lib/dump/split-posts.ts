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
export function isSeparator(line: Line): boolean {
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
  const posts: PostLines[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    if (!isSeparator(line)) return;
    posts.push({ lines: lines.slice(start, index + 1), closed: true });
    start = index + 1;
  });
  const rest = lines.slice(start);
  if (hasInk(rest)) posts.push({ lines: rest, closed: false });
  return posts;
}
