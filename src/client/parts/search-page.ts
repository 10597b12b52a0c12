import { openProseSearch } from '../prose-search.ts';
import type { ProseAnswer, ProseFilters, ProseHit, ProseSearch } from '../prose-search.ts';
import { readAddress, writeAddress } from './address.ts';
import { CodeGroup } from './code-group.ts';
import { Facets } from './facets.ts';
import { hitRow } from './hit-row.ts';
import { areAsked } from './known-words.ts';
import { element } from './marked.ts';
import { nothingFound } from './nothing-found.ts';
import { searchSentence } from './search-sentence.ts';

const TYPING_PAUSE = 120;
/** Posts shown at first and with each further part of the list. */
const PART = 20;

interface Question {
  query: string;
  filters: ProseFilters;
}

/** The search page: reads the field and the boxes, asks both indexes, shows what they answer. */
export class SearchPage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement | null;
  readonly #facets: Facets;
  readonly #code: CodeGroup;
  #search: Promise<ProseSearch> | undefined;
  /** Counts questions, so that a late answer to an old one is dropped. */
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ProseAnswer['hits'] = [];

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#field = page.querySelector('input[name="q"]');
    this.#facets = new Facets(page);
    this.#code = new CodeGroup(page);
  }

  start(): void {
    this.#readAddress(this.#field?.value);
    this.#field?.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), TYPING_PAUSE);
    });
    this.#field?.addEventListener('focus', () => void this.#open().catch(() => undefined));
    this.#field?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#page.addEventListener('change', (event) => {
      if (event.target !== this.#field) void this.#ask();
    });
    this.#part('more').addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#ask();
    });
    void this.#ask();
  }

  /** @param typed what stands in the field already; it goes before the address */
  #readAddress(typed = ''): void {
    const address = readAddress();
    if (this.#field !== null) this.#field.value = typed === '' ? (address.get('q') ?? '') : typed;
    if (typed === '' || typed === address.get('q')) this.#facets.choose(address);
  }

  #open(): Promise<ProseSearch> {
    this.#search ??= openCounting().catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  async #ask(): Promise<void> {
    const number = ++this.#question;
    const query = this.#field?.value.trim() ?? '';
    const filters = this.#facets.chosen();
    writeAddress({ q: query, ...filters });
    document.title = query === '' ? 'Search · Postshelf' : `${query} · Search · Postshelf`;
    this.#page.classList.toggle('idle', query === '');
    delete this.#part('sentence').dataset['total'];
    if (query === '') return this.#show([], []);
    try {
      if (this.#search === undefined) this.#say(['Reading the index …']);
      const show = await this.#answer({ query, filters });
      if (number === this.#question) show();
    } catch {
      if (number === this.#question) this.#fail();
    }
  }

  /** Asks both indexes; what it returns shows their answers, all at once. */
  async #answer({ query, filters }: Question): Promise<() => void> {
    const search = await this.#open();
    const began = performance.now();
    const [answer, samples] = await Promise.all([
      search.search(query, filters),
      this.#code.ask(query, filters),
    ]);
    const took = performance.now() - began;
    const first = await loaded(answer.hits.slice(0, PART));
    const known = areAsked(
      query,
      first.flatMap((hit) => hit.matched),
    );
    const hits = known ? answer.hits : [];
    const nothing = hits.length + samples.length === 0;
    const help = nothing ? [await nothingFound(search, query, filters)] : [];
    const allPosts = sum((await search.filters())['publisher']);
    const told = { query, posts: hits.length, allPosts, samples: samples.length, took };
    return () => {
      this.#facets.showCounts(known || first.length === 0 ? answer.counts : {});
      this.#show(known ? this.#rows(first) : help, hits.slice(PART));
      this.#code.show(samples, query, this.#part('text'));
      this.#part('text').hidden = hits.length === 0 && !nothing;
      this.#part('text').classList.toggle('nothing', nothing);
      this.#say(searchSentence(told), told);
    };
  }

  #rows(hits: readonly ProseHit[]): HTMLElement[] {
    return hits.map((hit) => hitRow(hit, this.#page));
  }

  #show(rows: HTMLElement[], rest: ProseAnswer['hits']): void {
    this.#part('hits').replaceChildren(...rows);
    this.#rest = rest;
    this.#part('more').hidden = rest.length === 0;
  }

  async #showMore(): Promise<void> {
    const number = this.#question;
    const next = this.#rest.slice(0, PART);
    this.#rest = this.#rest.slice(PART);
    this.#part('more').hidden = this.#rest.length === 0;
    const hits = await loaded(next);
    if (number === this.#question) this.#part('hits').append(...this.#rows(hits));
  }

  /** @param found what matches, once both indexes have answered */
  #say(words: (Node | string)[], found?: { posts: number; samples: number }): void {
    const sentence = this.#part('sentence');
    sentence.classList.remove('failed');
    sentence.replaceChildren(...words);
    if (found === undefined) return;
    sentence.dataset['posts'] = String(found.posts);
    sentence.dataset['total'] = String(found.posts + found.samples);
  }

  #fail(): void {
    this.#show([], []);
    this.#code.show([], '', this.#part('text'));
    this.#say([
      element('b', {}, ['The index could not be read. ']),
      'Load the page again; if that does not help, the folder “pagefind” or “code” is missing or incomplete.',
    ]);
    this.#part('sentence').classList.add('failed');
  }

  #part(name: string): HTMLElement {
    const found = this.#page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the search page has no part "${name}"`);
    return found;
  }
}

/** Answers tell counts of filters only after all filters were read once. */
async function openCounting(): Promise<ProseSearch> {
  const search = await openProseSearch('');
  await search.filters();
  return search;
}

function loaded(hits: ProseAnswer['hits']): Promise<ProseHit[]> {
  return Promise.all(hits.map((hit) => hit.load()));
}

function sum(counts: Readonly<Record<string, number>> | undefined): number {
  return Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
}
