import type { FoundSample } from '../../lib/code-index/find-samples.ts';
import type { CodeHit } from '../../lib/code-index/read-hits.ts';
import { drawFailure, drawHit, hitFrame } from './code-hit.ts';
import type { HitNames } from './code-hit.ts';
import { glyph } from './glyph.ts';
import { element } from './marked.ts';
import { repeatsNote } from './repeats-note.ts';

/** Hits this far below the window are drawn before they are reached. */
const AHEAD = '900px';
/** Hits drawn at once, if they are read: they fill a tall window, in which nothing may move after it is shown. */
export const AT_ONCE = 12;
/** Stands for the title of a post until one of its samples is read. */
const UNREAD = '…';

interface Later {
  found: FoundSample;
  title: HTMLElement;
}

/**
 * The hits by post. All frames stand in the page at once; their lines are read and drawn when they
 * come near.
 */
export class CodeList {
  readonly #place: HTMLElement;
  readonly #names: Omit<HitNames, 'exact'>;
  readonly #later = new Map<Element, Later>();
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
  show(found: readonly FoundSample[], exact: string): void {
    this.#exact = exact;
    this.#observer.disconnect();
    this.#later.clear();
    this.#atOnce = AT_ONCE;
    const groups = Map.groupBy(found, ({ post }) => post);
    this.#place.replaceChildren(...[...groups.values()].map((group) => this.#group(group)));
  }

  #group(group: readonly FoundSample[]): HTMLElement {
    const title = element('h3', {}, [UNREAD]);
    const section = element('section', { class: 'in-post' }, [title]);
    for (const found of group) {
      const frame = hitFrame(found);
      this.#atOnce -= 1;
      if (this.#atOnce >= 0 && found.hit !== null) this.#fill(frame, title, found.hit);
      else this.#wait(frame, { found, title });
      section.append(frame);
    }
    const known = group.find(({ hit }) => hit !== null)?.hit ?? null;
    if (known !== null && title.textContent === UNREAD) this.#name(title, known);
    return section;
  }

  #wait(frame: HTMLElement, later: Later): void {
    this.#later.set(frame, later);
    this.#observer.observe(frame);
  }

  #draw(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const later = this.#later.get(target);
      if (!isIntersecting || later === undefined || !(target instanceof HTMLElement)) continue;
      this.#observer.unobserve(target);
      later.found
        .read()
        .then((hit) => this.#fill(target, later.title, hit))
        .catch(() => drawFailure(target));
    }
  }

  #fill(frame: HTMLElement, title: HTMLElement, hit: CodeHit): void {
    drawHit(frame, hit, { ...this.#names, exact: this.#exact });
    if (title.textContent === UNREAD) this.#name(title, hit);
  }

  /** Puts the title of a post, and what it repeats, above its samples. */
  #name(title: HTMLElement, { post, sample }: CodeHit): void {
    const href = `${this.#names.root}posts/${sample.slug}.html`;
    const link = element('a', { href }, [post.title]);
    title.replaceChildren(glyph(post.key), link);
    const note = repeatsNote(post.repeats, this.#names.root);
    if (note.length > 0) title.after(element('p', { class: 'remark' }, note));
  }
}
