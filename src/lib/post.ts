import type { Block, LineRange } from './blocks/block.ts';
import type { Kind } from '../schemas/kind.ts';

/** What a post says about itself, or what its text gives away. */
export interface PostMetadata {
  title: string;
  /** Lower-case key of the publisher: `aws`, `nvidia`, …; `unknown` when the text does not tell. */
  publisher: string;
  /** Names as the post itself gives them: byline, else the bios. */
  authors: string[];
  kind: Kind;
  /** The text breaks off. */
  truncated: boolean;
  /** Number, in the same dump, of the post that this one repeats; null when it is the first. */
  duplicateOf: number | null;
}

/** One post of a dump: every non-blank line of `lines` lies in exactly one block, in order. */
export interface ParsedPost extends PostMetadata {
  /** Position in the dump, from 1. */
  post: number;
  /** From the title to the last line before the separator. */
  lines: LineRange;
  blocks: Block[];
}

export interface ParsedDump {
  /** Path or name of the dump as the caller gave it. */
  file: string;
  posts: ParsedPost[];
}
