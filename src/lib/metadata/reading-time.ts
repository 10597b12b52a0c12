import type { Block } from '../blocks/block.ts';

/** Minutes to read the post, at least 1. */
export function readingMinutes(blocks: readonly Block[]): number {
  return Math.max(1, Math.round(blocks.length / 10));
}
