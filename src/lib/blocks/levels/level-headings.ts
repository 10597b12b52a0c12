import type { BlockType } from '../block.ts';

/** What is known about a heading before its level is. */
export interface HeadingContext {
  text: string;
  /** The next block follows without a blank line. */
  glued: boolean;
  next: BlockType | null;
  previous: BlockType | null;
  blanksBefore: number;
  /** Texts of the list items and paragraphs of the section before this heading. */
  announcedBy: string[];
}

export interface HeadingLevel {
  level: 2 | 3 | 4;
  /** 0 … 1: how far the best reading lay ahead of the next one. */
  margin: number;
  reason: string;
}

/** Levels of all headings of one post, solved together. */
export function levelHeadings(headings: readonly HeadingContext[]): HeadingLevel[] {
  return headings.map(() => ({ level: 2, margin: 0, reason: 'top level unless told otherwise' }));
}
