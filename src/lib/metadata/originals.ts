import type { Original } from '../../schemas/originals.ts';

/** Address and date of a post according to the list, or null when no row surely is it. */
export function originalOf(
  originals: readonly Original[],
  post: { title: string; publisher: string },
): Pick<Original, 'url' | 'published'> | null {
  const row = originals.find(
    (original) => original.title === post.title && original.publisher === post.publisher,
  );
  return row ? { url: row.url, published: row.published } : null;
}
