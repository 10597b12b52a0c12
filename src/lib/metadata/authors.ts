import type { Block } from '../blocks/block.ts';
import type { Author } from '../../schemas/post.ts';

/** The authors as the post itself gives them: its byline, else its biographies. */
export function authorsOf(blocks: readonly Block[]): Author[] {
  const bios = blocks.flatMap((block) =>
    block.type === 'author-bio' ? [{ name: block.name, bio: block.text }] : [],
  );
  const named = blocks.flatMap((block) => (block.type === 'byline' ? block.authors : []));
  return named.length > 0 ? named.map((name) => ({ name })) : bios;
}
