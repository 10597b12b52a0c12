import type { RepeatedPost } from '../lib/search/repeats.ts';

interface Repeatable {
  slug: string;
  duplicateOf?: string | undefined;
}

/** Worked out once for a list of posts, not once for each of their pages. */
const known = new WeakMap<readonly Repeatable[], ReadonlyMap<string, readonly string[]>>();

/** The other posts with the same text: the one that this one repeats, or those that repeat it. */
export function repeatsOf<Post extends Repeatable>(post: Post, all: readonly Post[]): Post[] {
  const repeats = known.get(all) ?? collect(all);
  known.set(all, repeats);
  const slugs = repeats.get(post.slug) ?? [];
  return slugs.length === 0 ? [] : all.filter(({ slug }) => slugs.includes(slug));
}

/** The post that this one repeats, for readers; undefined when it repeats none. */
export function repeatedBy<Post extends Repeatable & RepeatedPost>(
  post: Post,
  all: readonly Post[],
): RepeatedPost | undefined {
  const original = repeatsOf(post, all).find(({ slug }) => slug === post.duplicateOf);
  return original && { slug: original.slug, title: original.title };
}

function collect(all: readonly Repeatable[]): ReadonlyMap<string, readonly string[]> {
  const slugs = new Set(all.map(({ slug }) => slug));
  const repeats = new Map<string, string[]>();
  const add = (slug: string, other: string): void => {
    repeats.set(slug, [...(repeats.get(slug) ?? []), other]);
  };
  for (const { slug, duplicateOf } of all) {
    if (duplicateOf === undefined || !slugs.has(duplicateOf)) continue;
    add(slug, duplicateOf);
    add(duplicateOf, slug);
  }
  return repeats;
}
