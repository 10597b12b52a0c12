import type { ProseCounts, ProseFilters } from '../prose-search.ts';
import { readAddress, writeAddress } from './address.ts';
import { causeOf, firstCause } from './cause.ts';
import { showChosen } from './chosen-filters.ts';
import type { Cause } from './cause.ts';
import { totalOf } from './answers-in-words.ts';
import { CodeGroup } from './code-group.ts';
import { AT_ONCE } from './code-list.ts';
import { countPosts, Facets } from './facets.ts';
import { hitRow } from './hit-row.ts';
import { HubSearch, readTexts } from './hub-search.ts';
import type { Answers, TextHit } from './hub-search.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { element } from './marked.ts';
import { nothingFound } from './nothing-found.ts';
import { RecentList } from './recent-list.ts';
import { keepSearch } from './recent-searches.ts';
import { searchSentence } from './search-sentence.ts';
import { partList, titleList } from './title-list.ts';

const TYPING_PAUSE = 120;
/** Posts shown at first and with each further part of the list. */
const PART = 20;
const SHOWN = { posts: PART, samples: AT_ONCE };
/** A search whose answer is looked at for so long is kept among the recent ones. */
const LOOKED_AT = 2500;

/** The search page: reads the field and the boxes, asks all groups, shows what they answer. */
export class SearchPage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #facets: Facets;
  readonly #code: CodeGroup;
  readonly #recent: RecentList;
  readonly #hub = new HubSearch('', true);
  /** Counts questions, so that a late answer to an old one is dropped. */
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #rest: Answers['prose']['hits'] = [];
  /** Slugs of the posts whose text is shown. */
  readonly #shown = new Set<string>();

  constructor(page: HTMLElement) {
    this.#page = page;
    const field = page.querySelector<HTMLInputElement>('input[name="q"]');
    if (field === null) throw new Error('the search page has no field');
    this.#field = field;
    this.#facets = new Facets(page);
    this.#code = new CodeGroup(this.#part('code'));
    this.#recent = new RecentList(this.#part('recent'));
  }

  start(): void {
    this.#readAddress(this.#field.value);
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask('typed'), TYPING_PAUSE);
    });
    this.#field.addEventListener('focus', () => void this.#hub.prose().catch(() => undefined));
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      keepSearch(this.#field.value);
      void this.#ask('submitted');
    });
    this.#page.addEventListener('change', (event) => {
      if (event.target !== this.#field) void this.#ask(causeOf(event));
    });
    this.#page.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.hit a')) keepSearch(this.#field.value);
    });
    this.#part('more').addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#ask();
    });
    void this.#ask(firstCause(this.#page)).then(() => {
      const named = document.getElementById(location.hash.slice(1));
      if (named !== null && this.#page.contains(named)) named.scrollIntoView();
    });
  }

  /** @param typed what stands in the field already; it goes before the address */
  #readAddress(typed = ''): void {
    const address = readAddress();
    this.#field.value = typed === '' ? (address.get('q') ?? '') : typed;
    if (typed === '' || typed === address.get('q')) this.#facets.choose(address);
  }

  async #ask(cause: Cause = 'shown'): Promise<void> {
    const number = ++this.#question;
    const query = this.#field.value.trim();
    const filters = this.#facets.chosen();
    clearTimeout(this.#timer);
    clearTimeout(this.#keeping);
    writeAddress({ q: query, ...filters }, cause);
    document.title = query === '' ? 'Search · Postshelf' : `${query} · Search · Postshelf`;
    this.#page.classList.toggle('idle', query === '');
    delete this.#part('sentence').dataset['total'];
    if (query === '') {
      this.#recent.show();
      return this.#clear();
    }
    try {
      if (this.#part('sentence').textContent === '') this.#say(['Reading the index …']);
      const answers = await this.#hub.ask({ query, filters, shown: SHOWN });
      const show = await this.#prepare(answers, filters);
      if (number !== this.#question) return;
      show();
      this.#keeping = setTimeout(() => keepSearch(query), LOOKED_AT);
    } catch {
      if (number === this.#question) this.#fail();
    }
  }

  /** What it returns shows the answers of all groups at once. */
  async #prepare(answers: Answers, filters: ProseFilters): Promise<() => void> {
    const { query, prose, titles, tables, claims, code } = answers;
    const total = totalOf(answers);
    const help = total === 0 ? await nothingFound(this.#hub, query, filters) : [];
    const facts = await this.#hub.files.facts();
    const counts = await this.#counts(answers);
    return () => {
      this.#facets.showCounts(counts);
      showChosen(this.#page, filters);
      this.#fill('titles', titleList(titles, query), titles.length);
      this.#fill('tables', partList(tables, query, 'table'), tables.length);
      this.#fill('claims', partList(claims, query, 'claim'), claims.length);
      this.#show(prose.first, prose.hits.slice(PART));
      this.#code.show(code, query, facts);
      this.#part('nothing').replaceChildren(...help);
      this.#part('nothing').hidden = total > 0;
      this.#page.classList.toggle('nothing', total === 0 && Object.keys(filters).length === 0);
      if (looksLikeCode(query)) this.#part('titles').before(this.#part('code'));
      else this.#part('claims').after(this.#part('code'));
      this.#say(searchSentence(answers), { posts: prose.hits.length, total });
    };
  }

  /**
   * Posts per filter: those whose text matches; where none does, those of the other groups; null when
   * there are so many samples that their posts are not read.
   */
  async #counts({ prose, titles, tables, claims, code }: Answers): Promise<ProseCounts | null> {
    if (prose.hits.length > 0) return prose.counts;
    if (code.some(({ hit }) => hit === null)) return null;
    const found = [
      ...titles.map(({ post }) => post.slug),
      ...[...tables, ...claims].map(({ part }) => part.post.slug),
      ...code.map(({ post }) => post),
    ];
    return countPosts(await this.#hub.files.posts(), new Set(found));
  }

  #fill(name: string, rows: readonly HTMLElement[], count: number): void {
    const section = this.#part(name);
    section.hidden = count === 0;
    section.querySelector('[data-part="rows"]')?.replaceChildren(...rows);
  }

  #clear(): void {
    for (const name of ['titles', 'tables', 'claims', 'code', 'nothing'])
      this.#part(name).hidden = true;
    this.#show([], []);
  }

  #show(hits: readonly TextHit[], rest: Answers['prose']['hits']): void {
    this.#part('text').hidden = hits.length === 0;
    this.#part('hits').replaceChildren();
    this.#shown.clear();
    this.#append(hits);
    this.#rest = rest;
    this.#part('more').hidden = rest.length === 0;
  }

  async #showMore(): Promise<void> {
    const number = this.#question;
    const next = this.#rest.slice(0, PART);
    this.#rest = this.#rest.slice(PART);
    this.#part('more').hidden = this.#rest.length === 0;
    const hits = await readTexts(next);
    if (number === this.#question) this.#append(hits);
  }

  #append(hits: readonly TextHit[]): void {
    const rows = hits.map((hit) => {
      this.#shown.add(hit.slug);
      const isAgain = hit.repeats !== undefined && this.#shown.has(hit.repeats.slug);
      return hitRow(hit, this.#query(), isAgain);
    });
    this.#part('hits').append(...rows);
  }

  #query(): string {
    return this.#field.value.trim();
  }

  /** @param found what matches, once all groups have answered */
  #say(words: (Node | string)[], found?: { posts: number; total: number }): void {
    const sentence = this.#part('sentence');
    sentence.classList.remove('failed');
    sentence.replaceChildren(...words);
    if (found === undefined) return;
    sentence.dataset['posts'] = String(found.posts);
    sentence.dataset['total'] = String(found.total);
  }

  #fail(): void {
    this.#clear();
    this.#say([
      element('b', {}, ['The index could not be read. ']),
      'Load the page again; if that does not help, the folder “search”, “pagefind” or “code” is missing or incomplete.',
    ]);
    this.#part('sentence').classList.add('failed');
  }

  #part(name: string): HTMLElement {
    const found = this.#page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the search page has no part "${name}"`);
    return found;
  }
}
