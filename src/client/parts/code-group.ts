import { searchCode } from '../../lib/code-index/search-code.ts';
import type { CodeHit } from '../../lib/code-index/search-code.ts';
import type { IndexReader } from '../../lib/code-index/format.ts';
import type { ProseFilters } from '../prose-search.ts';
import { CodeList } from './code-list.ts';
import { scriptReader } from './script-reader.ts';

/** Samples shown beside the prose; the code search shows all of them. */
const MOST_SHOWN = 50;
/** Signs that occur in code and hardly in what one types to find prose. */
const CODE_SIGN = /[_(){}[\]=<>\\/@$#|;:*]|\w\.\w|--\w/;

const FOLDER = 'code/';

/** The samples among the results of the search: every one that contains the query as it stands. */
export class CodeGroup {
  readonly #section: HTMLElement | null;
  readonly #list: CodeList | undefined;
  readonly #reader: IndexReader;

  constructor(page: HTMLElement) {
    this.#section = page.querySelector<HTMLElement>('[data-part="code"]');
    const place = this.#section?.querySelector<HTMLElement>('[data-part="code-hits"]');
    const languages = textsOf(page.dataset['languages'] ?? '{}');
    if (place) this.#list = new CodeList(place, page, { languages, root: '', samples: FOLDER });
    this.#reader = scriptReader(FOLDER, page.dataset['build'] ?? '');
  }

  /** Samples know their publisher; other filters leave them out. */
  async ask(text: string, filters: ProseFilters): Promise<CodeHit[]> {
    const { publisher, ...others } = filters;
    if (Object.keys(others).length > 0) return [];
    const { hits } = await searchCode(this.#reader, { text, isPattern: false });
    return publisher === undefined
      ? hits
      : hits.filter(({ post }) => publisher.includes(post.publisher));
  }

  /** @param prose the group that it stands below, or above when the query looks like code */
  show(hits: readonly CodeHit[], query: string, prose: HTMLElement): void {
    const section = this.#section;
    if (section === null) return;
    section.hidden = hits.length === 0;
    this.#list?.show(hits.slice(0, MOST_SHOWN));
    const all = section.querySelector('a');
    if (all !== null) {
      all.textContent = hits.length === 1 ? 'open in code search' : `all ${String(hits.length)}`;
      all.href = codeAddress(query);
    }
    if (CODE_SIGN.test(query)) prose.before(section);
    else prose.after(section);
  }
}

/** The code search for the same words. */
export function codeAddress(query: string): string {
  return `${FOLDER}index.html?q=${encodeURIComponent(query)}`;
}

function textsOf(json: string): Record<string, string> {
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]));
}
