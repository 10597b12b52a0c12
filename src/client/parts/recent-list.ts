import { element } from './marked.ts';
import { clearSearches, recentSearches } from './recent-searches.ts';

/** What was searched for last, on the search page before anything is typed. */
export class RecentList {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('button') === null) return;
      clearSearches();
      this.show();
    });
  }

  show(): void {
    const recent = recentSearches();
    this.#place.hidden = recent.length === 0;
    const links = recent.map((query) =>
      element('a', { href: `?q=${encodeURIComponent(query)}` }, [query]),
    );
    const clear = element('button', { type: 'button' }, ['Clear']);
    this.#place.replaceChildren('Searched for last ', ...links, clear);
  }
}
