import { counted } from './answers-in-words.ts';
import { didYouMean } from './did-you-mean.ts';
import { searchAddress } from './finder-idle.ts';
import { optionRow, rowGroup } from './finder-row.ts';
import type { HubSearch } from './hub-search.ts';
import { element } from './marked.ts';

/** Nothing found: what was searched, what may have been meant, ways on. */
export async function finderNothing(
  query: string,
  hub: HubSearch,
  root: string,
): Promise<HTMLElement[]> {
  const { posts, samples, tables, claims } = await hub.files.facts();
  const meant = await didYouMean(query, hub.files, root).catch(() => null);
  const rows = [meant, ...wordsAlone(query)]
    .filter((offer) => offer !== null)
    .map((offer) => offerRow(offer, root, offer === meant));
  const said = element('p', { class: 'hint' }, [
    element('b', {}, ['Nothing holds this. ']),
    `Titles and text of ${counted(posts, 'post')}, ${counted(tables, 'table')}, ${counted(claims, 'claim')} and the code of ${counted(samples, 'sample')} were searched. `,
    element('a', { href: searchAddress(root, query) }, ['More ways on']),
  ]);
  if (rows.length === 0) return [said];
  const title = meant === null ? 'Each word alone' : 'Did you mean';
  return [said, rowGroup({ name: 'offers', title, all: element('span', {}), rows })];
}

/** The words of a query of several, to be looked for one by one. */
function wordsAlone(query: string): string[] {
  const words = [...new Set(query.split(/\s+/))];
  return words.length > 1 ? words.filter((word) => word.length > 2).slice(0, 4) : [];
}

function offerRow(query: string, root: string, isMeant: boolean): HTMLElement {
  const lines = [element(isMeant ? 'b' : 'span', {}, [query])];
  return optionRow({ href: searchAddress(root, query), query, lines });
}
