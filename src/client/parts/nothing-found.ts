import type { ProseFilters, ProseSearch } from '../prose-search.ts';
import { areAsked } from './known-words.ts';
import { element } from './marked.ts';
import { likest } from './likeness.ts';

interface Offer {
  query: string;
  filters: ProseFilters;
  label: string;
}

/** Shorter words are offered to nobody. */
const SHORTEST = 3;
const MOST_OFFERS = 4;
/** Posts in which words like an unknown one are looked for. */
const LOOKED_AT = 8;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What to do when no post matches: queries near it that do find posts, with their counts. */
export async function nothingFound(
  search: ProseSearch,
  query: string,
  filters: ProseFilters,
): Promise<HTMLElement> {
  const offers = await findingOffers(search, await offersFor(search, query, filters));
  const list = offers.map(({ offer, count }) =>
    element('li', {}, [
      element('a', { href: addressOf(offer) }, [
        offer.label,
        element('data', {}, [count === 1 ? '1 post' : `${String(count)} posts`]),
      ]),
    ]),
  );
  const close = list.length === 0 ? 'Nothing close to it either.' : 'These are close:';
  return element('li', { class: 'empty' }, [
    element('h2', {}, ['No post contains this.']),
    element('p', {}, [`Prose and code of every post were searched, so it is not there. ${close}`]),
    ...(list.length === 0 ? [] : [element('ul', { class: 'ledger bare' }, list)]),
    element('p', {}, [
      'Or go through ',
      element('a', { href: 'posts/index.html' }, ['all posts']),
      '.',
    ]),
  ]);
}

/** Without the filters; each word alone; for a single word those that begin like it. */
async function offersFor(
  search: ProseSearch,
  query: string,
  filters: ProseFilters,
): Promise<Offer[]> {
  const words = [...new Set(query.split(/\s+/))].filter((word) => word.length >= SHORTEST);
  const near = words.length === 1 ? await nearWords(search, words[0] ?? '', filters) : words;
  const unfiltered = { query, filters: {}, label: `${query}, without filters` };
  return [
    ...(Object.keys(filters).length > 0 ? [unfiltered] : []),
    ...near.map((word) => ({ query: word, filters, label: word })),
  ];
}

/** Words of the posts that begin like the given one, which no post has. */
async function nearWords(
  search: ProseSearch,
  word: string,
  filters: ProseFilters,
): Promise<string[]> {
  const { hits } = await search.search(word.slice(0, Math.ceil(word.length / 2)), filters);
  const best = await Promise.all(hits.slice(0, LOOKED_AT).map((hit) => hit.load()));
  const found = best.flatMap((hit) => hit.matched).map((text) => text.replace(EDGES, ''));
  return likest(word, found, MOST_OFFERS);
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
