import type { SearchPost } from '../../lib/search/records.ts';
import type { ProseCounts, ProseFilters } from '../prose-search.ts';

const GROUPS = ['kind', 'publisher', 'topic', 'year'] as const;

/** The boxes at the side of the search: what is chosen, and how many posts each would leave. */
export class Facets {
  readonly #boxes: HTMLInputElement[];

  constructor(page: ParentNode) {
    this.#boxes = [...page.querySelectorAll<HTMLInputElement>('.facet input')];
  }

  chosen(): ProseFilters {
    const filters: ProseFilters = {};
    for (const group of GROUPS) {
      const values = this.#boxes.filter((box) => box.name === group && box.checked);
      if (values.length > 0) filters[group] = values.map((box) => box.value);
    }
    return filters;
  }

  choose(address: URLSearchParams): void {
    for (const box of this.#boxes) box.checked = address.getAll(box.name).includes(box.value);
  }

  /** @param counts null when they are not known: then none are shown */
  showCounts(counts: ProseCounts | null): void {
    for (const box of this.#boxes) {
      const count = counts === null ? null : (counts[box.name]?.[box.value] ?? 0);
      const shown = box.closest('.facet')?.querySelector('data');
      if (!shown) continue;
      shown.textContent = count === null ? '' : String(count);
      box.closest('.facet')?.classList.toggle('none', count === 0);
    }
  }
}

/** What a post has in a group of filters. */
export function valuesOf(post: SearchPost, group: string): readonly string[] {
  if (group === 'topic') return post.topics;
  if (group === 'publisher') return [post.publisher];
  return [group === 'kind' ? post.kind : post.year];
}

/** How many of the named posts have each value. */
export function countPosts(posts: readonly SearchPost[], slugs: ReadonlySet<string>): ProseCounts {
  const counts: ProseCounts = {};
  for (const group of GROUPS) {
    const values = posts.flatMap((post) => (slugs.has(post.slug) ? valuesOf(post, group) : []));
    const tally: Record<string, number> = {};
    for (const value of values) tally[value] = (tally[value] ?? 0) + 1;
    counts[group] = tally;
  }
  return counts;
}
