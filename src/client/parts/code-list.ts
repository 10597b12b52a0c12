import type { CodeHit } from '../../lib/code-index/search-code.ts';
import { drawHit, hitFrame } from './code-hit.ts';
import type { HitNames } from './code-hit.ts';
import { glyph } from './glyph.ts';
import { element } from './marked.ts';

/** Hits this far below the window are drawn before they are reached. */
const AHEAD = '900px';
/** Hits drawn at once: they fill a tall window, in which nothing may move after it is shown. */
const AT_ONCE = 12;

/** The hits by post. All frames stand in the page at once; their lines are drawn when they come near. */
export class CodeList {
  readonly #place: HTMLElement;
  readonly #names: Omit<HitNames, 'exact'>;
  readonly #hits = new Map<Element, CodeHit>();
  readonly #observer: IntersectionObserver;
  #atOnce = 0;
  #exact = '';

  constructor(place: HTMLElement, names: Omit<HitNames, 'exact'>) {
    this.#place = place;
    this.#names = names;
    this.#observer = new IntersectionObserver((entries) => this.#draw(entries), {
      rootMargin: AHEAD,
    });
  }

  /** @param exact the piece of code that was asked for; empty when it was a pattern */
  show(hits: readonly CodeHit[], exact: string): void {
    this.#exact = exact;
    this.#observer.disconnect();
    this.#hits.clear();
    this.#atOnce = AT_ONCE;
    const groups = Map.groupBy(hits, ({ sample }) => sample.slug);
    this.#place.replaceChildren(...[...groups.values()].flatMap((group) => this.#group(group)));
  }

  #group(hits: CodeHit[]): HTMLElement[] {
    const [first] = hits;
    if (first === undefined) return [];
    const { post, sample } = first;
    const link = element('a', { href: `${this.#names.root}posts/${sample.slug}.html` }, [
      post.title,
    ]);
    const frames = hits.map((hit) => {
      const frame = hitFrame(hit);
      this.#atOnce -= 1;
      if (this.#atOnce >= 0) this.#drawOne(frame, hit);
      else this.#later(frame, hit);
      return frame;
    });
    return [
      element('section', { class: 'in-post' }, [
        element('h3', {}, [glyph(post.key), link]),
        ...frames,
      ]),
    ];
  }

  #drawOne(frame: HTMLElement, hit: CodeHit): void {
    drawHit(frame, hit, { ...this.#names, exact: this.#exact });
  }

  #later(frame: HTMLElement, hit: CodeHit): void {
    this.#hits.set(frame, hit);
    this.#observer.observe(frame);
  }

  #draw(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const hit = this.#hits.get(target);
      if (!isIntersecting || hit === undefined || !(target instanceof HTMLElement)) continue;
      this.#observer.unobserve(target);
      this.#drawOne(target, hit);
    }
  }
}
