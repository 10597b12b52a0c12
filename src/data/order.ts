import type { PostRecord } from '../schemas/post-view.ts';

type Dated = Pick<PostRecord, 'published' | 'source' | 'slug'>;
type Classified = Pick<PostRecord, 'slug' | 'publisher' | 'kind' | 'topics' | 'duplicateOf'>;

const TOPIC_WEIGHT = 4;
const PUBLISHER_WEIGHT = 2;
const KIND_WEIGHT = 1;

/**
 * Order of lists: dated posts before undated ones, the newest first, a date of lower precision
 * after the exact ones that it covers; then by dump and place in it; then by slug.
 */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    compare(datedFirst(b), datedFirst(a)) ||
    compare(dumpOf(a), dumpOf(b)) ||
    (a.source?.post ?? 0) - (b.source?.post ?? 0) ||
    compare(a.slug, b.slug)
  );
}

/** The other posts that share something with this one, nearest first; repeats of a post are left out. */
export function relatedTo<Post extends Classified>(post: Classified, all: readonly Post[]): Post[] {
  const topics = new Set(post.topics);
  const nearness = (other: Post): number =>
    other.topics.filter((topic) => topics.has(topic)).length * TOPIC_WEIGHT +
    (other.publisher === post.publisher ? PUBLISHER_WEIGHT : 0) +
    (other.kind === post.kind ? KIND_WEIGHT : 0);
  return all
    .filter((other) => other.slug !== post.slug && other.duplicateOf === undefined)
    .map((other) => ({ other, near: nearness(other) }))
    .filter(({ near }) => near > KIND_WEIGHT)
    .sort((a, b) => b.near - a.near)
    .map(({ other }) => other);
}

function datedFirst(post: Dated): string {
  return post.published ?? '';
}

/** Entries written by hand come before those of the dumps. */
function dumpOf(post: Dated): string {
  return post.source?.file ?? '';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
