import type { ProseFilters, ProseSearch } from '../prose-search.ts';
import { areAsked } from './known-words.ts';
import { element } from './marked.ts';

interface Offer {
  query: string;
  filters: ProseFilters;
  label: string;
}

/** Words shorter than this are not cut any further when something near is looked for. */
const SHORTEST = 3;
const MOST_OFFERS = 4;

/** What to do when no post matches: queries near it that do find posts, with their counts. */
export async function nothingFound(
  search: ProseSearch,
  query: string,
  filters: ProseFilters,
): Promise<HTMLElement> {
  const offers = await findingOffers(search, offersFor(query, filters));
  const list = offers.map(({ offer, count }) =>
    element('li', {}, [
      element('a', { href: addressOf(offer) }, [
        offer.label,
        element('data', {}, [count === 1 ? '1 post' : `${String(count)} posts`]),
      ]),
    ]),
  );
  const close = list.length === 0 ? 'Nothing close to it either.' : 'These are close:';
  return element('div', { class: 'empty' }, [
    element('h3', {}, ['No post contains this.']),
    element('p', {}, [`The prose of every post was searched, so it is not there. ${close}`]),
    ...(list.length === 0 ? [] : [element('ul', { class: 'ledger bare' }, list)]),
    element('p', {}, [
      'Code samples are not searched here. Or go through ',
      element('a', { href: 'posts/index.html' }, ['all posts']),
      '.',
    ]),
  ]);
}

function offersFor(query: string, filters: ProseFilters): Offer[] {
  const words = [...new Set(query.split(/\s+/))].filter((word) => word.length >= SHORTEST);
  const offers: Offer[] = [];
  if (Object.keys(filters).length > 0)
    offers.push({ query, filters: {}, label: `${query}, without filters` });
  const parts = words.length > 1 ? words : shortened(words[0] ?? '');
  for (const part of parts) offers.push({ query: part, filters, label: part });
  return offers;
}

/** Beginnings of a word: the search also finds words that go on. */
function shortened(word: string): string[] {
  const cuts = [1, 2, 4].map((less) => word.slice(0, -less));
  return cuts.filter((cut) => cut.length >= SHORTEST);
}

async function findingOffers(
  search: ProseSearch,
  offers: readonly Offer[],
): Promise<{ offer: Offer; count: number }[]> {
  const found: { offer: Offer; count: number }[] = [];
  for (const offer of offers) {
    const { hits } = await search.search(offer.query, offer.filters);
    const best = await hits[0]?.load();
    if (best !== undefined && areAsked(offer.query, best.matched))
      found.push({ offer, count: hits.length });
  }
  return found.slice(0, MOST_OFFERS);
}

function addressOf({ query, filters }: Offer): string {
  const address = new URLSearchParams({ q: query });
  for (const [group, values] of Object.entries(filters))
    for (const value of values) address.append(group, value);
  return `?${address.toString()}`;
}
