import { LIST_PAGE } from '../../lib/lists/post-row.ts';
import { writeAddress } from './address.ts';
import { countChoices } from './choice-counts.ts';
import { fits, isListName, NO_CHOICE, readChoice } from './list-choice.ts';
import type { ListChoice, Listed } from './list-choice.ts';
import { LongList } from './long-list.ts';
import { showOptionCount, showTabCount } from './shown-counts.ts';
import { chooseTab } from './tabs.ts';
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
  addEventListener('popstate', () => filters.readAddress());
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
    writeAddress(this.#choice, 'chosen');
    this.show();
  }

  readAddress(): void {
    this.#choice = readChoice();
    this.show();
  }

  show(): void {
    chooseTab(this.#tabs(), ({ dataset }) => dataset['value'] === this.#choice.kind);
    for (const select of this.#selects())
      if (isListName(select.name)) select.value = this.#choice[select.name];
    if (this.#long === undefined) this.#answer(showRows(this.#section, this.#choice));
    else if (!this.#long.isFresh || Object.values(this.#choice).some((value) => value !== ''))
      this.#bring();
  }

  /** @param reached so many rows were there already; the focus goes to the next one */
  #bring(reached = 0): void {
    const asked = this.#choice;
    this.#long?.show(asked, reached + LIST_PAGE).then(
      (all) => {
        if (asked !== this.#choice) return;
        this.#answer(all);
        if (reached > 0) this.#focusRow(reached);
      },
      () => this.#tell('The list could not be read. Load the page anew to try again.'),
    );
  }

  #focusRow(place: number): void {
    this.#section.querySelectorAll<HTMLElement>('.row a')[place]?.focus();
  }

  /** @param all posts of the list */
  #answer(all: readonly Listed[]): void {
    this.#say(all.filter((post) => fits(post, this.#choice)).length);
    const counts = countChoices(all, this.#choice);
    for (const tab of this.#tabs()) showTabCount(tab, counts.kind.get(tab.dataset['value'] ?? ''));
    for (const select of this.#selects()) {
      const { name } = select;
      if (!isListName(name)) continue;
      for (const option of select.options) showOptionCount(option, counts[name].get(option.value));
    }
  }

  #tabs(): HTMLElement[] {
    return [...this.#section.querySelectorAll<HTMLElement>('.tabs [data-filter]')];
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.form?.querySelectorAll('select') ?? [])];
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
