import { asFound } from '../../lib/code-index/find-samples.ts';
import type { CodeHit } from '../../lib/code-index/search-code.ts';
import type { HubFacts } from '../../lib/search/records.ts';
import { counted } from './answers-in-words.ts';
import { CodeList } from './code-list.ts';
import { element } from './marked.ts';

/** Samples shown beside the prose; the code search shows all of them. */
const MOST_SHOWN = 50;

const FOLDER = 'code/';

/** The samples among the results of the search: every one that contains the query as it stands. */
export class CodeGroup {
  readonly #section: HTMLElement;
  #list: CodeList | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  show(hits: readonly CodeHit[], query: string, { languages }: HubFacts): void {
    const place = this.#section.querySelector<HTMLElement>('[data-part="code-hits"]');
    if (place === null) return;
    this.#list ??= new CodeList(place, { languages, root: '', samples: FOLDER });
    this.#section.hidden = hits.length === 0;
    this.#list.show(hits.slice(0, MOST_SHOWN).map(asFound), query);
    const posts = new Set(hits.map(({ sample }) => sample.slug)).size;
    const words =
      hits.length === 1
        ? 'open in code search'
        : `all ${hits.length.toLocaleString('en')} in ${counted(posts, 'post')}`;
    const all = element('a', { href: codeAddress(query) }, [words]);
    this.#section.querySelector('h2 a')?.replaceWith(all);
  }
}

/** The code search for the same words. */
export function codeAddress(query: string): string {
  return `${FOLDER}index.html?q=${encodeURIComponent(query)}`;
}
