import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import type { MadeEntry } from './entry-maker.ts';
import type { SourcePost } from './read-posts.ts';

/** A post on its way to a worker: its lines as one text. */
export interface SentPost extends Omit<SourcePost, 'lines'> {
  text: string;
  /** Number of its first line in the dump. */
  first: number;
}

/** What a worker is asked for; `drop` is not answered. */
export type Order =
  | { kind: 'begin'; id: number; post: SentPost }
  | { kind: 'words'; id: number }
  | { kind: 'drop'; id: number }
  | { kind: 'make'; id: number; context: EntryContext };

/** What a worker answers, one answer for an order, in the order of the orders. */
export type Answer =
  | { id: number; title: string; publisher: string }
  | { id: number; words: string }
  | { id: number; entry: MadeEntry };

/** The post in the form in which it is sent: one text costs far less to copy than objects for lines. */
export function toSend({ lines, ...rest }: SourcePost): SentPost {
  return { ...rest, text: lines.map(({ raw }) => raw).join('\n'), first: lines[0]?.number ?? 1 };
}
