import { openProseSearch } from '../prose-search.ts';
import type { ProseAnswer, ProseSearch } from '../prose-search.ts';
import { readAddress, writeAddress } from './address.ts';
import { Facets } from './facets.ts';
import { hitRow } from './hit-row.ts';
import { areAsked } from './known-words.ts';
import { element } from './marked.ts';
import { nothingFound } from './nothing-found.ts';

const TYPING_PAUSE = 120;
/** Hits shown at first and with each further part of the list. */
const PART = 20;

/** The search page: reads the field and the boxes, asks the index, shows what it answers. */
export class SearchPage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement | null;
  readonly #facets: Facets;
  readonly #list: HTMLElement;
  readonly #sentence: HTMLElement;
  readonly #more: HTMLElement;
  #search: Promise<ProseSearch> | undefined;
  /** Counts questions, so that a late answer to an old one is dropped. */
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ProseAnswer['hits'] = [];

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#field = page.querySelector('input[name="q"]');
    this.#facets = new Facets(page);
    this.#list = part(page, 'hits');
    this.#sentence = part(page, 'sentence');
    this.#more = part(page, 'more');
  }

  start(): void {
    this.#readAddress();
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
    this.#more.addEventListener('click', () => void this.#showMore());
    new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#showMore();
      },
      { rootMargin: '600px' },
    ).observe(this.#more);
    addEventListener('popstate', () => this.#readAddress());
    void this.#ask();
  }

  #readAddress(): void {
    const address = readAddress();
    if (this.#field !== null) this.#field.value = address.get('q') ?? '';
    this.#facets.choose(address);
  }

  #open(): Promise<ProseSearch> {
    this.#search ??= openCounting().catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    const query = this.#field?.value.trim() ?? '';
    const filters = this.#facets.chosen();
    writeAddress({ q: query, ...filters });
    document.title = query === '' ? 'Search · Postshelf' : `${query} · Search · Postshelf`;
    this.#page.classList.toggle('idle', query === '');
    delete this.#sentence.dataset['total'];
    if (query === '') return this.#clear();
    try {
      if (this.#search === undefined) this.#say(['Reading the index …']);
      const search = await this.#open();
      const began = performance.now();
      const answer = await search.search(query, filters);
      const took = performance.now() - began;
      const first = await Promise.all(answer.hits.slice(0, PART).map((hit) => hit.load()));
      const known = areAsked(
        query,
        first.flatMap((hit) => hit.matched),
      );
      const hits = known ? answer.hits : [];
      const rows = known
        ? first.map((hit) => hitRow(hit, this.#page))
        : [await nothingFound(search, query, filters)];
      const all = await search.filters();
      if (question !== this.#question) return;
      this.#facets.showCounts(known || answer.hits.length === 0 ? answer.counts : {});
      this.#show(rows, hits.slice(PART));
      this.#sayTotal(hits.length, sum(all['publisher']), took);
    } catch {
      if (question === this.#question) this.#fail();
    }
  }

  #clear(): void {
    this.#say([]);
    this.#show([], []);
  }

  #show(rows: HTMLElement[], rest: ProseAnswer['hits']): void {
    this.#list.replaceChildren(...rows);
    this.#rest = rest;
    this.#more.hidden = rest.length === 0;
  }

  async #showMore(): Promise<void> {
    const question = this.#question;
    const next = this.#rest.slice(0, PART);
    this.#rest = this.#rest.slice(PART);
    this.#more.hidden = this.#rest.length === 0;
    const hits = await Promise.all(next.map((hit) => hit.load()));
    if (question === this.#question)
      this.#list.append(...hits.map((hit) => hitRow(hit, this.#page)));
  }

  #say(words: (Node | string)[]): void {
    delete this.#sentence.dataset['total'];
    this.#sentence.classList.remove('failed');
    this.#sentence.replaceChildren(...words);
  }

  #sayTotal(total: number, all: number, took: number): void {
    const count = element('b', {}, [total === 0 ? 'No' : total.toLocaleString('en')]);
    const posts = all === 1 ? 'post' : 'posts';
    const matches = total === 1 ? 'matches' : 'match';
    const time = `complete · ${String(Math.max(1, Math.round(took)))}\u202fms`;
    this.#say([
      count,
      ` of ${all.toLocaleString('en')} ${posts} ${matches} `,
      element('span', { class: 'complete' }, [time]),
    ]);
    this.#sentence.dataset['total'] = String(total);
  }

  #fail(): void {
    this.#show([], []);
    this.#say([
      element('b', {}, ['The index could not be read.']),
      ' Load the page again; if that does not help, the folder “pagefind” is missing or incomplete.',
    ]);
    this.#sentence.classList.add('failed');
  }
}

/** Answers tell counts of filters only after all filters were read once. */
async function openCounting(): Promise<ProseSearch> {
  const search = await openProseSearch('');
  await search.filters();
  return search;
}

function part(page: HTMLElement, name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`the search page has no part "${name}"`);
  return found;
}

function sum(counts: Readonly<Record<string, number>> | undefined): number {
  return Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
}
