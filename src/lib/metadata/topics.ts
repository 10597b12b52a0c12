import type { Block } from '../blocks/block.ts';

/** Keys of the topics of a post, strongest first, at most three. */
export function topicsOf(blocks: readonly Block[]): string[] {
  return blocks.slice(0, 0).map((block) => block.type);
}

/** A topic by which posts are grouped. */
export interface Topic {
  /** Lower-case key, as in the entries and in addresses. */
  key: string;
  /** Name for readers. */
  name: string;
  /** One sentence: what belongs to it. */
  description: string;
}

export const TOPICS: readonly Topic[] = [];
