import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { Post } from '../../../src/schemas/post.ts';
import type { ExistingEntry } from './entries.ts';
import type { EntryMaker } from './entry-maker.ts';
import type { EntryMatcher } from './match-entries.ts';
import type { Memory } from './memory.ts';
import type { OriginalsReader } from './originals.ts';
import type { Staging } from './staging.ts';
import type { Survey } from './survey.ts';

/**
 * What became of a post: `new` and `changed` were written, `unchanged` was there as it is, `kept` is a
 * person's and its source is the same, `conflict` is a person's and its source changed, `failed` could
 * not be written.
 */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'kept' | 'conflict' | 'failed';

/** One post in the summary. */
export interface PostReport {
  /** Dump, as the reader would type its path. */
  file: string;
  /** Place in the dump. */
  position: number;
  slug: string;
  outcome: Outcome;
  certainty: number | null;
  doubts: Post['doubts'];
}

/** What the parts of one import share. */
export interface Run {
  ledger: Ledger;
  entries: ExistingEntry[];
  matcher: EntryMatcher;
  originals: OriginalsReader;
  staging: Staging;
  memory: Memory;
  survey: Survey;
  /** Slugs that are in use. */
  living: Set<string>;
  makers: EntryMaker;
  /** Slug of each post so far. */
  slugs: string[];
  /** The same, to ask whether one is there; also of posts whose entry could not be written. */
  named: Set<string>;
  reports: PostReport[];
  issues: Issue[];
}
