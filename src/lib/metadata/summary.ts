import type { Block } from '../blocks/block.ts';

/** One or two lines from the post's own lead, for lists. Empty when the post has no prose. */
export function summaryOf(blocks: readonly Block[]): string {
  const lead = blocks.find((block) => block.type === 'paragraph');
  return lead?.text.slice(0, 180) ?? '';
}
