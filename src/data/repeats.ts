import type { PostView } from './posts.ts';

type Repeats = ReadonlyMap<string, readonly PostView[]>;

/** Worked out once for a list of posts, not once for each of their pages. */
const known = new WeakMap<readonly PostView[], Repeats>();

/** The other posts with the same text: the one that this one repeats, or those that repeat it. */
export function repeatsOf(post: PostView, all: readonly PostView[]): readonly PostView[] {
  const repeats = known.get(all) ?? collect(all);
  known.set(all, repeats);
  return repeats.get(post.slug) ?? [];
}

function collect(all: readonly PostView[]): Repeats {
  const bySlug = new Map(all.map((post) => [post.slug, post]));
  const repeats = new Map<string, PostView[]>();
  const add = (slug: string, other: PostView): void => {
    repeats.set(slug, [...(repeats.get(slug) ?? []), other]);
  };
  for (const post of all) {
    const first = post.duplicateOf === undefined ? undefined : bySlug.get(post.duplicateOf);
    if (first === undefined) continue;
    add(post.slug, first);
    add(first.slug, post);
  }
  return repeats;
}
