import { isBodyBlock } from '../../../src/lib/mdx/blocks/flow-node.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';

/** The words of a post's body, one block a line. */
export function textOfPost({ blocks }: ParsedPost): string {
  return blocks
    .filter(isBodyBlock)
    .map((block) => {
      if (block.type === 'code') return block.code;
      return block.type === 'table' ? block.rows.flat().join(' ') : block.text;
    })
    .join('\n');
}
