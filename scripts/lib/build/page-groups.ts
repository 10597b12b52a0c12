/**
 * Pages and files that are made by one thread, because they share what takes long to work out. The
 * first ones are those that others wait for, then those that take longest.
 */
const GROUPS = [
  { name: 'posts', routes: /^\/posts\/\[slug\]$/ },
  { name: 'code-index', routes: /^\/(?:code\/(?:shards|names)|code$|search)/ },
  { name: 'samples', routes: /^\/code\// },
  { name: 'tables', routes: /^\/metrics\/\[id\]/ },
  { name: 'post-files', routes: /^\/posts\// },
  { name: 'lists', routes: /^\// },
] as const;

export type PageGroup = (typeof GROUPS)[number]['name'];

export const PAGE_GROUPS: readonly PageGroup[] = GROUPS.map(({ name }) => name);

/** The group of a route as Astro writes it: `/posts/[slug].md`. */
export function groupOf(route: string): PageGroup {
  return GROUPS.find(({ routes }) => routes.test(route))?.name ?? 'lists';
}
