import type { Block } from '../blocks/block.ts';
import type { Kind } from '../../schemas/kind.ts';

export function kindOf(blocks: readonly Block[]): Kind {
  return blocks.some((block) => block.type === 'code') ? 'walkthrough' : 'announcement';
}
