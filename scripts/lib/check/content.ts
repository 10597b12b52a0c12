import type { Root } from 'mdast';
import { join } from 'node:path';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { isReadAlike } from '../../../src/lib/mdx/read/read-alike.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { Post } from '../../../src/schemas/post.ts';
import { loadEntries } from '../ingest/entries.ts';
import type { ExistingEntry } from '../ingest/entries.ts';

/** A valid entry with its tree. */
export interface CheckedEntry {
  entry: ExistingEntry;
  post: Post;
  tree: Root;
}

/**
 * Reads all entries of a content folder whole. Reported are those that are not valid, and any that the
 * reader of Markdown alone sees otherwise than we do.
 */
export function readContent(
  content: string,
  report: (issue: Issue) => void,
  isAlike: (mdx: string) => boolean = isReadAlike,
): CheckedEntry[] {
  return loadEntries(join(content, 'posts')).flatMap((entry) => {
    const { post, tree, issues } = parseEntry(entry.text, entry.shown);
    const misnamed = entry.issues.filter((issue) => issue.code === 'slug-and-file-differ');
    for (const issue of [...issues, ...misnamed]) report(issue);
    if (post === null) return [];
    if (!isAlike(entry.text)) report(readOtherwise(entry.shown));
    return [{ entry, post, tree }];
  });
}

function readOtherwise(file: string): Issue {
  const message = 'The entry is read otherwise than the reader of Markdown reads it.';
  const hint = 'Report it: src/lib/mdx/read/plain/ takes something for plain that is not.';
  return { code: 'read-otherwise', severity: 'error', file, line: 1, message, hint };
}
