import { element } from './marked.ts';
import type { Marking } from './mark-address.ts';
import { paintRanges } from './paint-ranges.ts';
import type { Paint } from './paint-ranges.ts';

/** The marks of a page that a search led to, and the bar below it that goes through them and clears them. */
export class FoundBar {
  readonly #places: readonly Range[];
  readonly #asked: Marking;
  readonly #paint: Paint;
  readonly #status = element('span', { role: 'status' });
  #now = -1;

  constructor(places: readonly Range[], asked: Marking) {
    this.#places = places;
    this.#asked = asked;
    this.#paint = paintRanges(places);
  }

  show(): void {
    const count = this.#places.length;
    const bar = element('aside', { class: 'found-bar', 'aria-label': 'Found on this page' }, [
      this.#status,
      ...this.#ways(count),
      this.#button('Clear', () => {
        this.#paint.clear();
        bar.remove();
        forgetMarking();
      }),
    ]);
    document.body.append(bar);
    if (count > 0 && isAtStart()) this.#goTo(0);
    else this.#say();
  }

  /** Buttons that lead to the places. */
  #ways(count: number): HTMLElement[] {
    if (count === 0) return [];
    if (count === 1) return [this.#button('Show', () => this.#goTo(0))];
    return [this.#button('Previous', () => this.#go(-1)), this.#button('Next', () => this.#go(1))];
  }

  #button(text: string, act: () => void): HTMLElement {
    const button = element('button', { type: 'button', class: 'button' }, [text]);
    button.addEventListener('click', act);
    return button;
  }

  /** The first press goes to the next place below the top of the window. */
  #go(step: number): void {
    const count = this.#places.length;
    const below = this.#places.findIndex((place) => place.getBoundingClientRect().top > 0);
    const first = step > 0 ? below : below - 1;
    this.#goTo(((this.#now === -1 ? first : this.#now + step) + count) % count);
  }

  #goTo(place: number): void {
    this.#now = place;
    this.#paint.stress(place);
    this.#paint.bring(place);
    this.#say();
  }

  #say(): void {
    const { words, exact } = this.#asked;
    const count = this.#places.length;
    const what = element('b', {}, [exact === '' ? words : exact]);
    const places = `${count.toLocaleString('en')} ${count === 1 ? 'place' : 'places'}`;
    const where =
      this.#now === -1 || count === 1 ? places : `${String(this.#now + 1)} of ${places}`;
    this.#status.replaceChildren(
      what,
      element('span', {}, [count === 0 ? 'not on this page' : where]),
    );
  }
}

/** The address names no part of the page, and nobody has scrolled it. */
function isAtStart(): boolean {
  return location.hash === '' && scrollY === 0;
}

/** Takes the marks out of the address, so that it can be given to others. */
function forgetMarking(): void {
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  address.searchParams.delete('exact');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse this for pages from disk; the marks are gone until the page is loaded again.
  }
}
