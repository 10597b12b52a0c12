import { parseBlocks } from './blocks/parse-blocks.ts';
import { splitLines } from './dump/line.ts';
import { splitPosts, type PostLines } from './dump/split-posts.ts';
import { describePost } from './metadata/describe-post.ts';
import { DuplicateFinder } from './metadata/duplicates.ts';
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

/**
 * A reader of post after post of a dump. It numbers them and tells which one repeats an earlier one,
 * and keeps nothing else of them, so that a dump of any length can be read.
 */
export function postReader(): (source: PostLines) => ParsedPost {
  const finder = new DuplicateFinder();
  let position = 0;
  return (source) => {
    position += 1;
    const post = parsePost(source, position);
    const earlier = finder.add(
      post.title,
      source.lines.map((line) => line.text),
    );
    return earlier === null ? post : { ...post, duplicateOf: earlier + 1 };
  };
}

/** A decoded dump as posts made of blocks. Never throws; `file` is only used to name the dump. */
export function parseDump(text: string, file: string): ParsedDump {
  const posts = splitPosts(splitLines(text));
  const read = postReader();
  return { file, posts: posts.map((post) => read(post)) };
}
