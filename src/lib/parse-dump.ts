import { parseBlocks } from './blocks/parse-blocks.ts';
import { splitLines } from './dump/line.ts';
import { splitPosts, type PostLines } from './dump/split-posts.ts';
import type { Issue } from './issue.ts';
import { describePost } from './metadata/describe-post.ts';
import { findDuplicates } from './metadata/duplicates.ts';
import { nameBlocks } from './metadata/name-blocks.ts';
import type { ParsedDump, ParsedPost } from './post.ts';

function firstInk(post: PostLines): number {
  return post.lines.find((line) => line.kind === 'text')?.number ?? post.lines[0]?.number ?? 1;
}

function lastInk(post: PostLines): number {
  return post.lines.findLast((line) => line.kind === 'text')?.number ?? firstInk(post);
}

/** The lines of one post as blocks; `position` is its place in the dump, from 1. */
export function parsePost(post: PostLines, position: number): ParsedPost {
  const blocks = nameBlocks(parseBlocks(post.lines));
  return {
    post: position,
    lines: [firstInk(post), lastInk(post)],
    blocks,
    ...describePost(blocks),
    duplicateOf: null,
  };
}

/** The words of a post, to tell whether another one repeats it. */
function wordsOf(post: PostLines): string {
  return post.lines.map((line) => line.text).join('\n');
}

/** The posts with the number of the earlier one that each repeats. */
function markDuplicates(posts: readonly ParsedPost[], sources: readonly PostLines[]): ParsedPost[] {
  const repeated = findDuplicates(
    posts.map(({ title }, index) => {
      const source = sources[index];
      return { title, text: source ? wordsOf(source) : '' };
    }),
  );
  return posts.map((post, index) => {
    const earlier = repeated[index];
    return typeof earlier === 'number' ? { ...post, duplicateOf: earlier + 1 } : post;
  });
}

function issuesOf(posts: readonly PostLines[], file: string): Issue[] {
  const last = posts.at(-1);
  if (!last || last.closed || posts.length > 1) return [];
  return [
    {
      code: 'no-separator',
      severity: 'warning',
      file,
      line: 1,
      message: 'The dump has no line "Read More"; it was read as one post.',
      hint: 'If it holds several posts, put "Read More" on a line of its own after each.',
    },
  ];
}

/** A decoded dump as posts made of blocks. Never throws; `file` is only used to name the dump. */
export function parseDump(text: string, file: string): ParsedDump {
  const posts = splitPosts(splitLines(text));
  return {
    file,
    posts: markDuplicates(
      posts.map((post, index) => parsePost(post, index + 1)),
      posts,
    ),
    issues: issuesOf(posts, file),
  };
}
