import { optionRow, rowGroup } from './finder-row.ts';
import { element } from './marked.ts';
import { recentSearches } from './recent-searches.ts';

/** Before anything is typed: what was searched for last, and what can be found. */
export function finderIdle(root: string): HTMLElement[] {
  const recent = recentSearches();
  const hint = element('p', { class: 'hint' }, [
    'Titles, text and code of all posts. Words are found in all their endings; code as you type it, to the last bracket. ',
    element('a', { href: `${root}search.html` }, ['Search with filters']),
  ]);
  if (recent.length === 0) return [hint];
  const clear = element('button', { type: 'button', class: 'all', 'data-clear': '' }, ['clear']);
  const rows = recent.map((query) =>
    optionRow({ href: searchAddress(root, query), query, lines: [element('span', {}, [query])] }),
  );
  return [rowGroup({ name: 'recent', title: 'Recent searches', all: clear, rows }), hint];
}

/** The page that answers a query with everything. */
export function searchAddress(root: string, query: string): string {
  return `${root}search.html?q=${encodeURIComponent(query)}`;
}
