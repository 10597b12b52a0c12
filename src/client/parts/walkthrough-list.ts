import { choosesAll, chooseWalkthroughs } from '../../lib/lists/choose-walkthroughs.ts';
import type { WalkthroughChoice } from '../../lib/lists/choose-walkthroughs.ts';
import { WALKTHROUGHS_PAGE } from '../../lib/lists/walkthrough-row.ts';
import type { AddressState } from './address-state.ts';
import { placeRows } from './place-rows.ts';
import type { WalkthroughInList, WalkthroughRows } from './walkthrough-rows.ts';

const CHOICES = ['publisher', 'language', 'service', 'length', 'sort'] as const;
export const WALKTHROUGH_NAMES = [...CHOICES, 'compare'] as const;

type Name = (typeof WALKTHROUGH_NAMES)[number];
export type WalkthroughState = AddressState<Name>;

/** Narrows and sorts the list as the address says; a page of rows at a time is in the document. */
export class WalkthroughList {
  readonly #page: HTMLElement;
  readonly #state: WalkthroughState;
  readonly #rows: WalkthroughRows;
  readonly #listeners: (() => void)[] = [];
  /** Above those that are not begun, as the page has it. */
  readonly #heading: string;
  #begun: ReadonlyMap<string, string> = new Map();
  /** So many of those that are not begun, at most. */
  #most = WALKTHROUGHS_PAGE;

  constructor(page: HTMLElement, state: WalkthroughState, rows: WalkthroughRows) {
    this.#page = page;
    this.#state = state;
    this.#rows = rows;
    this.#heading = page.querySelector('[data-all] h2')?.textContent ?? '';
  }

  start(): void {
    const form = this.#page.querySelector<HTMLFormElement>('[data-choices]');
    form?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && isName(target.name))
        this.#choose({ [target.name]: target.value });
    });
    this.#page.querySelector('[data-show-all]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#choose({ publisher: '', language: '', service: '', length: '' });
    });
    this.#page.querySelector('[data-more]')?.addEventListener('click', () => this.#grow());
    this.#state.onChange(() => this.#update());
    this.#rows.onWhole(() => this.#draw());
    this.#update();
  }

  /** Puts these posts first. @param begun dates of last ticks, by the ids of posts */
  setBegun(begun: ReadonlyMap<string, string>): void {
    this.#begun = begun;
    this.#draw();
  }

  /** Calls the listener after other rows have come into the document. */
  onDraw(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #choose(changes: Partial<Record<Name, string>>): void {
    this.#most = WALKTHROUGHS_PAGE;
    this.#state.set(changes);
  }

  #grow(): void {
    const reached = this.#open('[data-all]').length;
    this.#most += WALKTHROUGHS_PAGE;
    this.#rows.bring().then(
      () => {
        this.#draw();
        this.#open('[data-all]')[reached]?.querySelector('a')?.focus();
      },
      ({ message }: Error) => this.#say(message),
    );
  }

  #update(): void {
    for (const select of this.#page.querySelectorAll<HTMLSelectElement>('[data-choices] select'))
      if (isName(select.name)) select.value = this.#state.get(select.name);
    this.#draw();
    if (!this.#rows.isWhole && !choosesAll(this.#choice()))
      this.#rows.bring().catch(({ message }: Error) => this.#say(message));
  }

  #choice(): WalkthroughChoice {
    const value = (name: Name): string => this.#state.get(name);
    return {
      publisher: value('publisher'),
      language: value('language'),
      service: value('service'),
      length: value('length'),
      sort: value('sort'),
    };
  }

  #draw(): void {
    const { isWhole } = this.#rows;
    const { begun, others } = chooseWalkthroughs(this.#rows.all, this.#choice(), this.#begun);
    const open = others.slice(0, this.#most);
    this.#place('[data-begun]', begun);
    this.#place('[data-all]', open);
    const fitting = begun.length + others.length;
    this.#head(fitting);
    this.#hide('[data-more]', isWhole && open.length === others.length);
    this.#hide('[data-nothing]', fitting > 0 || !isWhole);
    this.#say(this.#sentence(fitting, begun.length + open.length));
    for (const listener of this.#listeners) listener();
  }

  /** "All 91 posts with steps" stands above all of them only. */
  #head(fitting: number): void {
    const heading = this.#page.querySelector('[data-all] h2');
    if (heading === null) return;
    const isBegun = this.#rows.all.some(({ post }) => this.#begun.has(post));
    const isNarrowed = this.#rows.isWhole && fitting < this.#rows.all.length;
    const some = isNarrowed ? 'Posts with steps' : this.#heading;
    heading.textContent = isBegun ? 'Not begun' : some;
  }

  #place(section: string, walkthroughs: readonly WalkthroughInList[]): void {
    const list = this.#page.querySelector<HTMLElement>(`${section} ul`);
    if (list === null) return;
    placeRows(
      list,
      walkthroughs.map(({ row }) => row),
    );
    list.closest('section')?.classList.toggle('none', walkthroughs.length === 0);
  }

  #open(section: string): Element[] {
    return [...(this.#page.querySelector(`${section} ul`)?.children ?? [])];
  }

  #hide(selector: string, isHidden: boolean): void {
    const part = this.#page.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = isHidden;
  }

  /** Says how many fit a choice, and how many of them are there. */
  #sentence(fitting: number, open: number): string {
    const all = this.#rows.all.length;
    if (!this.#rows.isWhole || fitting === all) return '';
    const counted = `${words(fitting)} of ${words(all)} walkthroughs`;
    return open < fitting
      ? `${counted} fit; the first ${words(open)} are shown.`
      : `${counted} shown.`;
  }

  #say(text: string): void {
    const sentence = this.#page.querySelector('[data-shown]');
    if (sentence !== null && sentence.textContent !== text) sentence.textContent = text;
  }
}

const words = (count: number): string => count.toLocaleString('en');

function isName(name: string): name is Name {
  return WALKTHROUGH_NAMES.some((known) => known === name);
}
