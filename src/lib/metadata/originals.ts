import type { Original } from '../../schemas/originals.ts';

/** Titles are compared by their letters and digits alone: quotes, dashes and case vary. */
function titleKey(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** The one value that the rows give; undefined when they give several. */
function agreed(values: readonly (string | null)[]): string | null | undefined {
  const known = new Set(values.filter((value) => value !== null));
  const [only] = known;
  return known.size > 1 ? undefined : (only ?? null);
}

type ByTitle = ReadonlyMap<string, readonly Original[]>;

/** Made once for each list, however many posts are looked up in it. */
const indexes = new WeakMap<readonly Original[], ByTitle>();

function byTitle(originals: readonly Original[]): ByTitle {
  const known = indexes.get(originals);
  if (known) return known;
  const made = Map.groupBy(originals, ({ title }) => titleKey(title));
  indexes.set(originals, made);
  return made;
}

/**
 * Address and date of a post according to the list: those of the rows with its title and its
 * publisher. Null when there is none, or when several rows contradict each other, as they do where a
 * publisher used one title for two posts.
 */
export function originalOf(
  originals: readonly Original[],
  post: { title: string; publisher: string },
): Pick<Original, 'url' | 'published'> | null {
  const key = titleKey(post.title);
  if (key === '') return null;
  const titled = byTitle(originals).get(key) ?? [];
  const rows = titled.filter(({ publisher }) => publisher === post.publisher);
  const url = agreed(rows.map((row) => row.url));
  const published = agreed(rows.map((row) => row.published));
  if (rows.length === 0 || url === undefined || published === undefined) return null;
  return { url, published };
}
