import type { FoundSample } from '../../lib/code-index/find-samples.ts';
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

  show(found: readonly FoundSample[], query: string, { languages }: HubFacts): void {
    const place = this.#section.querySelector<HTMLElement>('[data-part="code-hits"]');
    if (place === null) return;
    this.#list ??= new CodeList(place, { languages, root: '', samples: FOLDER });
    this.#section.hidden = found.length === 0;
    this.#list.show(found.slice(0, MOST_SHOWN), query);
    const posts = new Set(found.map(({ post }) => post)).size;
    const words =
      found.length === 1
        ? 'open in code search'
        : `all ${found.length.toLocaleString('en')} in ${counted(posts, 'post')}`;
    const all = element('a', { href: codeAddress(query) }, [words]);
    this.#section.querySelector('h2 a')?.replaceWith(all);
  }
}

/** The code search for the same words. */
export function codeAddress(query: string): string {
  return `${FOLDER}index.html?q=${encodeURIComponent(query)}`;
}
