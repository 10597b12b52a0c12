import { GoldBlockSchema } from '../../schemas/gold.ts';
import type { GoldPost } from '../../schemas/gold.ts';
import type { ParsedDump, ParsedPost } from '../post.ts';
import { inFileOrder } from './structure.ts';
import type { Structure } from './structure.ts';

/** What the parser made of a dump, in the form of the gold. */
export function toPrediction(dump: ParsedDump): Structure {
  const blocks = dump.posts.flatMap(({ post, blocks }) =>
    blocks.map((block) => GoldBlockSchema.parse({ post, ...block })),
  );
  return { blocks: inFileOrder(blocks), posts: dump.posts.map(toGoldPost) };
}

function toGoldPost(post: ParsedPost): GoldPost {
  const { title, publisher, authors, kind, truncated } = post;
  const [first, last] = post.lines;
  return {
    post: post.post,
    lines: [first, last],
    title,
    publisher,
    authors,
    kind,
    truncated,
    duplicate_of: post.duplicateOf,
  };
}
