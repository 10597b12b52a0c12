import { askedOfIndex } from '../lib/search/unspaced.ts';
import { loadPacked } from './parts/pagefind-pack.ts';
import { toHit } from './parts/prose-hit.ts';
import type { ProseHit } from './parts/prose-hit.ts';
import { asPagefind } from './parts/pagefind-types.ts';
import type { Pagefind, PagefindModule } from './parts/pagefind-types.ts';

export type { ProseHit, ProsePart } from './parts/prose-hit.ts';

/** Values chosen in each group of filters; several values of one group mean "or". */
export type ProseFilters = Record<string, string[]>;
/** Number of posts for each value of each group. */
export type ProseCounts = Record<string, Record<string, number>>;

export interface ProseAnswer {
  /** All posts that match, the best first. Their details are read only when asked for. */
  hits: { load(): Promise<ProseHit> }[];
  /** Posts that each value would leave, together with the other filters. */
  counts: ProseCounts;
}

export interface ProseSearch {
  search(query: string, filters?: ProseFilters): Promise<ProseAnswer>;
  /** All groups and values with the number of their posts. */
  filters(): Promise<ProseCounts>;
}

/**
 * Opens the search over the prose of all posts; call it when a reader begins to search.
 *
 * @param root prefix from the page to the root of the site: `''`, `'../'`
 */
export async function openProseSearch(root: string): Promise<ProseSearch> {
  const folder = new URL(`${root}pagefind/`, document.baseURI).href;
  const fromDisk = location.protocol === 'file:';
  const pagefind = fromDisk ? await openPacked(folder) : await openServed(folder);
  return {
    search: async (query, filters = {}) => {
      const answer = await pagefind.search(askedOfIndex(query), { filters: groupsOf(filters) });
      return {
        hits: answer.results.map((result) => ({
          load: async () => toHit(await result.data(), root, query),
        })),
        counts: answer.filters,
      };
    },
    filters: () => pagefind.filters(),
  };
}

async function openServed(folder: string): Promise<Pagefind> {
  return start(asPagefind(await import(`${folder}pagefind.js`)), folder);
}

/** From disk a browser loads neither modules nor data: both come out of one classic script. */
async function openPacked(folder: string): Promise<Pagefind> {
  const { module, base } = await loadPacked(`${folder}pack.js`);
  return start(module, base);
}

async function start(module: PagefindModule, basePath: string): Promise<Pagefind> {
  const pagefind = module.createInstance({ basePath, noWorker: true, excerptLength: 26 });
  await pagefind.init();
  return pagefind;
}

/** A group without a choice excludes nothing. */
function groupsOf(filters: ProseFilters): Record<string, { any: string[] }> {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(chosen.map(([group, values]) => [group, { any: values }]));
}
