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

/** How `newestFirst` has put a list, for readers; one post has no order. */
export function orderInWords(posts: readonly Pick<Dated, 'published'>[]): string[] {
  const dated = posts.filter(({ published }) => published !== undefined).length;
  if (posts.length < 2) return [];
  if (dated === 0) return ['in the order in which they came'];
  return [...(dated < posts.length ? ['dated ones first'] : []), 'the newest at the top'];
}

/** The other posts that share something with this one, nearest first; repeats of a post are left out. */
export function relatedTo<Post extends Classified>(
  post: Classified,
  all: readonly Post[],
  limit = Infinity,
): Post[] {
  // Few values occur, so that sorting into classes is enough; hubs have many thousands of posts.
  const classes: Post[][] = [];
  for (const other of all) {
    if (other.slug === post.slug || other.duplicateOf !== undefined) continue;
    const near = nearness(post, other);
    if (near <= KIND_WEIGHT) continue;
    const others = (classes[near] ??= []);
    if (others.length < limit) others.push(other);
  }
  return classes
    .reverse()
    .flatMap((others) => others)
    .slice(0, limit);
}

/**
 * As `relatedTo`, for many posts of one hub: posts of the same publisher, kind and topics have the same
 * neighbours but for themselves, and these are looked for once.
 */
export function relatedAmong<Post extends Classified>(
  all: readonly Post[],
  limit: number,
): (post: Post) => Post[] {
  const known = new Map<string, Post[]>();
  return (post) => {
    const { publisher, kind, topics } = post;
    const key = JSON.stringify([publisher, kind, topics]);
    const found = known.get(key) ?? relatedTo({ ...classOf(post), slug: '' }, all, limit + 1);
    known.set(key, found);
    return found.filter(({ slug }) => slug !== post.slug).slice(0, limit);
  };
}

function classOf({ publisher, kind, topics, duplicateOf }: Classified): Omit<Classified, 'slug'> {
  return { publisher, kind, topics, duplicateOf };
}

function nearness(post: Classified, other: Classified): number {
  let near = 0;
  for (const topic of other.topics) if (post.topics.includes(topic)) near += TOPIC_WEIGHT;
  if (other.publisher === post.publisher) near += PUBLISHER_WEIGHT;
  if (other.kind === post.kind) near += KIND_WEIGHT;
  return near;
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
