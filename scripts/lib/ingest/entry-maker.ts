import { plainText } from '../../../src/lib/extract/plain-text.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import type { Identifiable } from '../../../src/lib/ids/assign-ids.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import type { Post } from '../../../src/schemas/post.ts';
import { prepareEntry } from './prepare-entry.ts';
import type { SourcePost } from './read-posts.ts';
import { textOfPost } from './text-of-post.ts';

/** An entry that was written, read back and accounted for, with what its ids are made from; or why not. */
export type MadeEntry = GoodEntry | { mdx: null; issues: Issue[] };

export interface GoodEntry {
  mdx: string;
  certainty: number | null;
  doubts: Post['doubts'];
  /** All words of the entry. */
  text: string;
  units: Identifiable[];
  issues: [];
}

/** A post whose structure is known and whose entry waits for a name. */
export interface Draft {
  title: string;
  publisher: string;
  /** The words of its body: tells which entry of an earlier import is likest. */
  words(): Promise<string>;
  /** Makes the entry; to be called once at most. */
  make(context: EntryContext): Promise<MadeEntry>;
  /** The entry is not needed. */
  drop(): void;
}

/** Makes entries of posts. What it gives does not depend on where the work is done. */
export interface EntryMaker {
  /** So many posts should be begun before the first of them is waited for. */
  readonly ahead: number;
  begin(source: SourcePost): Promise<Draft>;
  close(): Promise<void>;
}

/** Makes every entry at once, in this thread. */
export const MADE_HERE: EntryMaker = {
  ahead: 0,
  begin: (source) => Promise.resolve(draftOf(source)),
  close: () => Promise.resolve(),
};

function draftOf(source: SourcePost): Draft {
  const post = parsePost(source, source.position);
  return {
    title: post.title,
    publisher: post.publisher,
    words: () => Promise.resolve(textOfPost(post)),
    make: (context) => Promise.resolve(makeEntry(source, post, context)),
    drop: () => undefined,
  };
}

/** The entry of a post whose structure is known. */
export function makeEntry(
  source: SourcePost,
  post: ReturnType<typeof parsePost>,
  context: EntryContext,
): MadeEntry {
  const prepared = prepareEntry(source, post, context);
  if (prepared.post === null) return { mdx: null, issues: prepared.issues };
  const { mdx, tree, post: checked } = prepared;
  const units = unitsOf(tree).map(({ kind, text }) => ({ kind, text }));
  const { certainty = null, doubts } = checked;
  return { mdx, certainty, doubts, text: plainText(tree), units, issues: [] };
}
