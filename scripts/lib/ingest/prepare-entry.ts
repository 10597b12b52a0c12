import type { Root } from 'mdast';
import { accountForEntry } from '../../../src/lib/mdx/account-for.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { firstDifference } from '../../../src/lib/mdx/same-tree.ts';
import { toEntry } from '../../../src/lib/mdx/to-entry.ts';
import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';
import type { Post } from '../../../src/schemas/post.ts';
import type { SourcePost } from './read-posts.ts';

/** An entry that was written, read back and accounted for; or why it may not be kept. */
export type PreparedEntry =
  { post: Post; tree: Root; mdx: string; issues: [] } | { post: null; issues: Issue[] };

/** Writes the entry of a post and proves that it says what the dump says. */
export function prepareEntry(
  source: SourcePost,
  post: ParsedPost,
  context: EntryContext,
): PreparedEntry {
  const written = toEntry(post, context);
  const { dump } = source;
  const read = parseEntry(written.mdx, dump.shown);
  if (read.post === null) {
    return { post: null, issues: read.issues.map((issue) => fault(source, issue.message)) };
  }
  const difference = firstDifference(written.tree, read.tree);
  if (difference !== null) return { post: null, issues: [fault(source, difference)] };
  const lost = accountForEntry(source.lines, post, read);
  if (lost.length > 0) {
    return { post: null, issues: lost.map((issue) => ({ ...issue, file: dump.shown })) };
  }
  return { post: read.post, tree: read.tree, mdx: written.mdx, issues: [] };
}

function fault(source: SourcePost, message: string): Issue {
  return {
    code: 'not-read-back',
    severity: 'error',
    file: source.dump.shown,
    line: source.lines.find((line) => line.kind === 'text')?.number ?? 0,
    message: `The entry made of this post is not read back as it was written: ${message}`,
    hint: 'This is a fault of the program: please report it with the post.',
  };
}
