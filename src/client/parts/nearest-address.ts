import type { Addressed } from './find-root.ts';
import { likest } from './likeness.ts';

/** The posts whose addresses are most like the given words, the likest first. */
export function nearest(words: string, posts: Addressed, count: number): Addressed {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const slugs = likest(words, [...bySlug.keys()], count);
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}
