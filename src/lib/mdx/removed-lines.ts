import type { Block } from '../blocks/block.ts';
import type { Post } from '../../schemas/post.ts';

type Removed = Post['removed'][number];

const REASONS = {
  'title-repeat': 'The title is printed a second time.',
  footer: 'The line belongs to the page that the post was taken from.',
  end: 'The line separates the posts of the dump.',
} as const;

/** The lines of a post that have no place in its body, in order. */
export function removedLines(blocks: readonly Block[]): Removed[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'title-repeat' && block.type !== 'footer' && block.type !== 'end') return [];
    const { type, text } = block;
    const lines: Removed['lines'] = [block.lines[0], block.lines[1]];
    return [{ type, lines, text, reason: REASONS[type] }];
  });
}
