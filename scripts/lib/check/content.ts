import type { Root } from 'mdast';
import { join } from 'node:path';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
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

/** Reads all entries of a content folder whole; those that are not valid are reported. */
export function readContent(content: string, report: (issue: Issue) => void): CheckedEntry[] {
  return loadEntries(join(content, 'posts')).flatMap((entry) => {
    const { post, tree, issues } = parseEntry(entry.text, entry.shown);
    const misnamed = entry.issues.filter((issue) => issue.code === 'slug-and-file-differ');
    for (const issue of [...issues, ...misnamed]) report(issue);
    return post === null ? [] : [{ entry, post, tree }];
  });
}
