import type { Block } from '../blocks/block.ts';
import type { PostMetadata } from '../post.ts';
import { authorsOf } from './authors.ts';
import { kindOf } from './kind.ts';
import { titleOf } from './post-text.ts';
import { publisherOf } from './publisher-of.ts';
import { isTruncated } from './truncated.ts';

/** What the blocks of one post say about it: title, publisher, authors, kind, whether it breaks off. */
export function describePost(blocks: readonly Block[]): Omit<PostMetadata, 'duplicateOf'> {
  return {
    title: titleOf(blocks),
    publisher: publisherOf(blocks),
    authors: authorsOf(blocks).map((author) => author.name),
    kind: kindOf(blocks),
    truncated: isTruncated(blocks),
  };
}
