import type { Root } from 'mdast';
import type { Issue } from '../issue.ts';
import type { Post } from '../../schemas/post.ts';
import { outsideClosedList } from './read/closed-list.ts';
import { noFrontmatter } from './read/no-frontmatter.ts';
import { linkTexts } from './read/link-texts.ts';
import { readFrontmatter } from './read/read-frontmatter.ts';
import { readMarkdown } from './read/read-markdown.ts';
import { unravel } from './read/unravel.ts';

/** A valid entry, its tree without the frontmatter; or what is wrong with it. */
export type ParsedEntry =
  { post: Post; tree: Root; issues: [] } | { post: null; tree: null; issues: Issue[] };

/**
 * Reads an MDX entry as data: Markdown and the components of the closed list. Anything that a
 * compiler of MDX would run is an issue. Nothing is ever executed, and it never throws for its input.
 *
 * @param mdx the whole entry, frontmatter included; positions in the tree are those of this text
 * @param file name for the issues
 */
export function parseEntry(mdx: string, file: string): ParsedEntry {
  const read = readMdx(mdx, file);
  if (read.tree === null) return refused(read.issues);
  const { tree } = read;
  const [first] = tree.children;
  if (first?.type !== 'yaml') return refused([noFrontmatter(file)]);
  tree.children.shift();
  unravel(tree);
  linkTexts(tree);
  const frontmatter = readFrontmatter(first.value, file);
  const issues = [...frontmatter.issues, ...outsideClosedList(tree, file)];
  if (frontmatter.post === null || issues.length > 0) return refused(issues);
  return { post: frontmatter.post, tree, issues: [] };
}

function refused(issues: Issue[]): ParsedEntry {
  return { post: null, tree: null, issues };
}

function readMdx(mdx: string, file: string): { tree: Root } | { tree: null; issues: Issue[] } {
  try {
    return { tree: readMarkdown(mdx) };
  } catch (error) {
    return { tree: null, issues: [unreadable(error, file)] };
  }
}

/**
 * The readers of MDX throw a message with its place, and run out of stack on thousands of levels.
 * Anything else is a bug of ours.
 */
function unreadable(error: unknown, file: string): Issue {
  if (error instanceof RangeError) return tooDeep(file);
  if (!(error instanceof Error) || !('reason' in error) || typeof error.reason !== 'string') {
    throw error;
  }
  const line = lineOf(error, error.reason);
  return {
    code: 'mdx-syntax',
    severity: 'error',
    file,
    line,
    message: error.reason,
    hint: 'Write `\\{` and `\\<` where the signs are meant; a line must not start with `import` or `export`; close every component.',
  };
}

/** A component that is never closed has its place in the sentence only: `(9:1-9:9)`. */
function lineOf(error: Error, reason: string): number {
  if ('line' in error && typeof error.line === 'number') return error.line;
  return Number(/\((\d+):\d+-/.exec(reason)?.[1] ?? 0);
}

function tooDeep(file: string): Issue {
  const hint = 'Take apart the quotes or lists that lie within each other.';
  const message = 'The entry is nested too deeply to be read.';
  return { code: 'too-deep', severity: 'error', file, line: 0, message, hint };
}
