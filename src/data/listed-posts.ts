import type { ListedPost } from '../lib/lists/post-row.ts';
import { kindName } from './kinds.ts';
import type { PostView } from './posts.ts';
import { publishedText } from './published.ts';
import { publisherName } from './publishers.ts';
import { repeatedBy } from './repeats.ts';
import { minutes } from './wording.ts';

/** What lists show of a post. @param all posts of the hub, of which it may repeat one */
export function listedPost(post: PostView, all: readonly PostView[]): ListedPost {
  const repeats = repeatedBy(post, all);
  const { counts, published } = post;
  return {
    slug: post.slug,
    title: post.title,
    summary: repeats === undefined ? (post.summary ?? '') : '',
    ...(repeats && { repeats }),
    kind: post.kind,
    publisher: post.publisher,
    topics: post.topics,
    facts: [
      publisherName(post.publisher),
      kindName(post.kind),
      minutes(post.readingMinutes),
      ...(published === undefined ? [] : [publishedText(published)]),
    ],
    steps: counts.steps,
    samples: counts.samples,
    tables: counts.tables,
  };
}
