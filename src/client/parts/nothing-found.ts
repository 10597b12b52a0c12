import type { ProseFilters } from '../prose-search.ts';
import { answersInWords, counted, totalOf } from './answers-in-words.ts';
import { codeAddress } from './code-group.ts';
import { didYouMean } from './did-you-mean.ts';
import type { HubSearch } from './hub-search.ts';
import { element } from './marked.ts';

interface Offer {
  query: string;
  filters: ProseFilters;
  label: string;
}

/** Shorter words are offered to nobody. */
const SHORTEST = 3;
const MOST_OFFERS = 5;

/** What to do when nothing matches: what was tried, searches near it that do find something, ways on. */
export async function nothingFound(
  hub: HubSearch,
  query: string,
  filters: ProseFilters,
): Promise<HTMLElement[]> {
  const { posts, samples, tables, claims } = await hub.files.facts();
  const offers = await findingOffers(hub, await offersFor(hub, query, filters));
  const tried = [
    'titles and text of ' + counted(posts, 'post'),
    ...(tables === 0 ? [] : [counted(tables, 'table')]),
    ...(claims === 0 ? [] : [counted(claims, 'claim')]),
    'the code of ' + counted(samples, 'sample'),
  ];
  const chosen = Object.values(filters).flat();
  return [
    element('h2', {}, ['Nothing holds this.']),
    element('p', {}, [
      `Searched were ${tried.slice(0, -1).join(', ')} and ${tried.at(-1) ?? ''}`,
      ...(chosen.length === 0 ? [] : [', only ', element('b', {}, [chosen.join(', ')])]),
      `. ${offers.length === 0 ? 'Nothing is close to it either.' : 'These are close:'}`,
    ]),
    ...(offers.length === 0 ? [] : [element('ul', { class: 'ledger bare' }, offers)]),
    element('p', {}, [
      'Or look for it ',
      element('a', { href: `${codeAddress(query)}&re=1` }, ['as a pattern in code']),
      ', or go through ',
      element('a', { href: 'posts/index.html' }, ['all posts']),
      '.',
    ]),
  ];
}

/** What it may have been meant to be; without the filters; each word alone. */
async function offersFor(hub: HubSearch, query: string, filters: ProseFilters): Promise<Offer[]> {
  const meant = await didYouMean(query, hub.files, '').catch(() => null);
  const words = [...new Set(query.split(/\s+/))].filter((word) => word.length >= SHORTEST);
  const isFiltered = Object.keys(filters).length > 0;
  const unfiltered = { query, filters: {}, label: `${query}, without filters` };
  return [
    ...(meant === null ? [] : [{ query: meant, filters, label: `Did you mean ${meant}?` }]),
    ...(isFiltered ? [unfiltered] : []),
    ...(isFiltered && meant !== null
      ? [{ query: meant, filters: {}, label: `${meant}, without filters` }]
      : []),
    ...(words.length > 1 ? words.map((word) => ({ query: word, filters, label: word })) : []),
  ];
}

/** The offers that find something, with what they find. */
async function findingOffers(hub: HubSearch, offers: readonly Offer[]): Promise<HTMLElement[]> {
  const found: HTMLElement[] = [];
  for (const { query, filters, label } of offers.slice(0, MOST_OFFERS)) {
    const answers = await hub.ask({ query, filters, shown: { posts: 1, samples: 0 } });
    if (totalOf(answers) === 0) continue;
    const count = element('data', {}, [answersInWords(answers)]);
    found.push(
      element('li', {}, [element('a', { href: addressOf(query, filters) }, [label, count])]),
    );
  }
  return found;
}

function addressOf(query: string, filters: ProseFilters): string {
  const address = new URLSearchParams({ q: query });
  for (const [group, values] of Object.entries(filters))
    for (const value of values) address.append(group, value);
  return `?${address.toString()}`;
}
