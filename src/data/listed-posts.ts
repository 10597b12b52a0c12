import type { ListedPost } from '../lib/lists/post-row.ts';
import { kindName } from './kinds.ts';
import type { PostView } from './posts.ts';
import { publishedText } from './published.ts';
import { publisherName } from './publishers.ts';
import { minutes } from './wording.ts';

/** What lists show of a post. */
export function listedPost(post: PostView): ListedPost {
  const { counts, published } = post;
  return {
    slug: post.slug,
    title: post.title,
    summary: post.summary ?? '',
    kind: post.kind,
    publisher: post.publisher,
    topics: post.topics,
    facts: [
      publisherName(post.publisher),
      kindName(post.kind),
      minutes(post.readingMinutes),
      ...(published === undefined ? [] : [publishedText(published)]),
      ...(post.duplicateOf === undefined ? [] : ['repeats another post']),
    ],
    steps: counts.steps,
    samples: counts.samples,
    tables: counts.tables,
  };
}
