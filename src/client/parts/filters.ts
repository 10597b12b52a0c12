import { LIST_PAGE } from '../../lib/lists/post-row.ts';
import { writeAddress } from './address.ts';
import { isListName, NO_CHOICE, readChoice } from './list-choice.ts';
import type { ListChoice } from './list-choice.ts';
import { LongList } from './long-list.ts';
import { showRows } from './whole-list.ts';

/** Filters of a list of posts; the address keeps the choice. */
export function startFilters(): void {
  const section = document.querySelector<HTMLElement>('[data-list="whole"], [data-list="long"]');
  if (section === null) return;
  const filters = new Filters(section);
  section.addEventListener('click', (event) => filters.onClick(event));
  filters.form?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && isListName(target.name))
      filters.change({ [target.name]: target.value });
  });
  addEventListener('popstate', () => filters.change(readChoice()));
  filters.show();
}

class Filters {
  readonly form = document.querySelector<HTMLFormElement>('[data-filters]');
  readonly #section: HTMLElement;
  readonly #long: LongList | undefined;
  #choice = readChoice();

  constructor(section: HTMLElement) {
    this.#section = section;
    const list = section.querySelector('ul');
    const more = section.querySelector<HTMLElement>('[data-more]');
    if (list === null || more === null) return;
    this.#long = new LongList(section, list, more);
    more.addEventListener('click', () => {
      if (this.#long?.isFresh === true) this.#bring(list.children.length);
    });
  }

  onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const link = event.target.closest<HTMLElement>('[data-filter]');
    if (link === null) return;
    event.preventDefault();
    const name = link.dataset['filter'] ?? '';
    this.change(isListName(name) ? { [name]: link.dataset['value'] ?? '' } : NO_CHOICE);
  }

  change(changes: Partial<ListChoice>): void {
    this.#choice = { ...this.#choice, ...changes };
    writeAddress(this.#choice);
    this.show();
  }

  show(): void {
    for (const link of this.#section.querySelectorAll<HTMLElement>('.tabs [data-filter]')) {
      if (link.dataset['value'] === this.#choice.kind) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const select of this.form?.querySelectorAll('select') ?? [])
      if (isListName(select.name)) select.value = this.#choice[select.name];
    if (this.#long === undefined) this.#say(showRows(this.#section, this.#choice));
    else if (!this.#long.isFresh || Object.values(this.#choice).some((value) => value !== ''))
      this.#bring();
  }

  /** @param reached so many rows were there already; the focus goes to the next one */
  #bring(reached = 0): void {
    const asked = this.#choice;
    this.#long?.show(asked, reached + LIST_PAGE).then(
      (shown) => {
        if (asked !== this.#choice) return;
        this.#say(shown);
        if (reached > 0) this.#focusRow(reached);
      },
      () => this.#tell('The list could not be read. Load the page anew to try again.'),
    );
  }

  #focusRow(place: number): void {
    this.#section.querySelectorAll<HTMLElement>('.row a')[place]?.focus();
  }

  #say(shown: number): void {
    const nothing = this.#section.querySelector<HTMLElement>('[data-nothing]');
    if (nothing !== null) nothing.hidden = shown > 0;
    const all = Number(this.#section.dataset['posts']);
    const said = `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} posts shown.`;
    this.#tell(shown === all ? undefined : said);
  }

  /** Says something in place of what the page says by itself. */
  #tell(text: string | undefined): void {
    const sentence = document.querySelector<HTMLElement>('[data-shown]');
    if (sentence === null) return;
    const whole = (sentence.dataset['whole'] ??= sentence.textContent);
    const said = text ?? whole;
    if (sentence.textContent !== said) sentence.textContent = said;
  }
}
