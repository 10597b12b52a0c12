import { CODE, finderGroups } from './finder-groups.ts';
import { finderIdle } from './finder-idle.ts';
import { finderNothing } from './finder-nothing.ts';
import { answersInWords, totalOf } from './answers-in-words.ts';
import { HubSearch } from './hub-search.ts';
import type { Answers } from './hub-search.ts';
import { element } from './marked.ts';
import { clearSearches, keepSearch } from './recent-searches.ts';
import { rootOfSite } from './root-of-site.ts';

const TYPING_PAUSE = 120;
/** Hits whose details are read. */
const SHOWN = { posts: 4, samples: CODE };

/**
 * The search dialog: asks while one types and shows the best of each group. The focus stays in the
 * field; the arrows choose a row, Enter opens it, and without a row the whole search page.
 */
export class Finder {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #hub = new HubSearch(rootOfSite(), false);
  /** Counts questions, so that a late answer to an old one is dropped. */
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The query whose answers are shown; null while nothing is. */
  #shown: string | null = null;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    const field = dialog.querySelector<HTMLInputElement>('input[name="q"]');
    if (field === null) throw new Error('the search dialog has no field');
    this.#field = field;
  }

  start(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), TYPING_PAUSE);
    });
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.form?.addEventListener('submit', (event) => this.#onSubmit(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    this.#dialog.addEventListener('mousemove', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      if (row !== null) this.#choose(row);
    });
    this.#hub.prose().catch(() => undefined);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const query = this.#field.value.trim();
    if (query !== '' && query === this.#shown) return;
    const number = ++this.#question;
    this.#shown = null;
    if (query === '') {
      this.#show(finderIdle(rootOfSite()));
      this.#say('In code, every character counts');
      return;
    }
    if (this.#rows().length === 0) this.#say('Reading the index …');
    try {
      const answers = await this.#hub.ask({ query, filters: {}, shown: SHOWN });
      const total = totalOf(answers);
      const body = total === 0 ? await this.#nothing(query) : this.#groups(answers);
      if (number !== this.#question) return;
      this.#shown = query;
      this.#show(body);
      this.#say(answersInWords(answers), total);
      this.#choose(this.#rows()[0]);
    } catch {
      if (number === this.#question) this.#fail();
    }
  }

  #groups(answers: Answers): HTMLElement[] {
    return finderGroups(answers, rootOfSite());
  }

  async #nothing(query: string): Promise<HTMLElement[]> {
    return finderNothing(query, this.#hub, rootOfSite());
  }

  #show(body: readonly HTMLElement[]): void {
    const results = this.#part('results');
    results.replaceChildren(...body);
    results.scrollTop = 0;
    const lists = [...results.querySelectorAll('[role="listbox"]')].map(({ id }) => id);
    this.#field.setAttribute('aria-expanded', String(lists.length > 0));
    this.#field.setAttribute('aria-controls', lists.join(' '));
    this.#choose(undefined);
  }

  /** @param total what all groups found, once all have answered */
  #say(words: string, total?: number): void {
    const status = this.#part('status');
    status.textContent = words;
    delete status.dataset['total'];
    if (total === undefined) return;
    status.dataset['query'] = this.#shown ?? '';
    status.dataset['total'] = String(total);
  }

  #fail(): void {
    this.#show([
      element('p', { class: 'failed' }, [
        element('b', {}, ['The index could not be read. ']),
        'Load the page again; if that does not help, the folder “search”, “pagefind” or “code” is missing or incomplete.',
      ]),
    ]);
    this.#say('');
  }

  #rows(): HTMLElement[] {
    return [...this.#dialog.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #chosen(): HTMLElement | undefined {
    return this.#rows().find((row) => row.getAttribute('aria-selected') === 'true');
  }

  #choose(row: HTMLElement | undefined): void {
    const before = this.#chosen();
    if (row !== undefined && before === row) return;
    before?.setAttribute('aria-selected', 'false');
    row?.setAttribute('aria-selected', 'true');
    if (row === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', row.id);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const rows = this.#rows();
    const here = rows.findIndex((row) => row.getAttribute('aria-selected') === 'true');
    const next = rows.at((here === -1 && step < 0 ? 0 : here + step) % rows.length);
    this.#choose(next);
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** Enter opens the chosen row if it answers what stands in the field now. */
  #onSubmit(event: SubmitEvent): void {
    const query = this.#field.value.trim();
    const row = this.#chosen();
    const isAnswer = row !== undefined && (query === '' || query === this.#shown);
    if (query === '' || isAnswer) event.preventDefault();
    if (isAnswer) row.click();
    else keepSearch(query);
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-clear]') !== null) {
      clearSearches();
      this.#field.focus();
      void this.#ask();
      return;
    }
    const asked = event.target.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (asked !== undefined) {
      event.preventDefault();
      this.#field.value = asked;
      this.#field.focus();
      void this.#ask();
      return;
    }
    if (event.target.closest('a') === null) return;
    keepSearch(this.#field.value);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#dialog.close();
  }

  #part(name: string): HTMLElement {
    const found = this.#dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the search dialog has no part "${name}"`);
    return found;
  }
}
