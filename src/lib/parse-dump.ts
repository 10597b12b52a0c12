import type { Block } from './blocks/block.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import { splitLines } from './dump/line.ts';
import { splitPosts, type PostLines } from './dump/split-posts.ts';
import type { Issue } from './issue.ts';
import type { ParsedDump, ParsedPost } from './post.ts';

function firstInk(post: PostLines): number {
  return post.lines.find((line) => line.kind === 'text')?.number ?? post.lines[0]?.number ?? 1;
}

function lastInk(post: PostLines): number {
  return post.lines.findLast((line) => line.kind === 'text')?.number ?? firstInk(post);
}

function titleOf(blocks: readonly Block[]): string {
  return blocks.find((block) => block.type === 'title')?.text ?? '';
}

/** The lines of one post as blocks; `position` is its place in the dump, from 1. */
export function parsePost(post: PostLines, position: number): ParsedPost {
  const blocks = parseBlocks(post.lines);
  return {
    post: position,
    lines: [firstInk(post), lastInk(post)],
    blocks,
    title: titleOf(blocks),
    publisher: 'unknown',
    authors: [],
    kind: 'announcement',
    truncated: false,
    duplicateOf: null,
  };
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
    posts: posts.map((post, index) => parsePost(post, index + 1)),
    issues: issuesOf(posts, file),
  };
}
