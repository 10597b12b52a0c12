import type { Block } from '../blocks/block.ts';
import { bioName } from './bio-name.ts';
import { splitNames } from './names.ts';

/** The blocks with the names of bylines and biographies read from their text. */
export function nameBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type === 'byline') return { ...block, authors: splitNames(block.text) };
    if (block.type === 'author-bio') return { ...block, name: bioName(block.text) ?? '' };
    return block;
  });
}
