import { findSamples, readFirst } from '../../lib/code-index/find-samples.ts';
import type { IndexReader } from '../../lib/code-index/format.ts';
import type { SearchProgress } from '../../lib/code-index/read-hits.ts';
import type { CodeQuery } from '../../lib/code-index/scan.ts';
import { readAddress, writeAddress } from './address.ts';
import { causeOf, firstCause } from './cause.ts';
import { showChosen } from './chosen-filters.ts';
import type { Cause } from './cause.ts';
import { CodeFacets } from './code-facets.ts';
import type { Choice } from './code-facets.ts';
import { AT_ONCE, CodeList } from './code-list.ts';
import { nothingInCode } from './code-nothing.ts';
import {
  brokenPattern,
  codeSentence,
  loadingSentence,
  nothingAsked,
  tooSlow,
  unreadable,
} from './code-sentence.ts';
import { scanApart, TooSlow } from './scan-apart.ts';
import { scriptReader } from './script-reader.ts';

const TYPING_PAUSE = 90;
/** Before reading so many parts of the index the page says what it is about to read. */
const MANY_PARTS = 64;

/** The code search: reads field, switch and boxes, asks the index, shows the whole answer. */
export class CodePage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #switch: HTMLInputElement;
  readonly #facets: CodeFacets;
  readonly #list: CodeList;
  readonly #reader: IndexReader;
  /** Stops the search for an old question, whose answer is dropped. */
  #asking = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #choice: Choice = {};

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#field = find(page, 'input[name="q"]', HTMLInputElement);
    this.#switch = find(page, 'input[name="re"]', HTMLInputElement);
    const languages = textsOf(page.dataset['languages'] ?? '{}');
    this.#facets = new CodeFacets(this.#part('facets'), languages);
    const names = { languages, root: document.documentElement.dataset['root'] ?? '', samples: '' };
    this.#list = new CodeList(this.#part('hits'), names);
    this.#reader = scriptReader('', page.dataset['build'] ?? '');
  }

  start(): void {
    this.#readAddress({ typed: this.#field.value, isPattern: this.#switch.checked });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask('typed'), TYPING_PAUSE);
    });
    this.#field.addEventListener('focus', () => {
      this.#reader.manifest().catch(() => undefined);
    });
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask('submitted');
    });
    this.#page.addEventListener('change', (event) => {
      if (event.target === this.#field) return;
      if (event.target !== this.#switch) this.#choice = this.#facets.chosen();
      void this.#ask(causeOf(event));
    });
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#ask();
    });
    void this.#ask(firstCause(this.#page));
  }

  /** @param chosen what was typed and switched on before the program came; it goes before the address */
  #readAddress({ typed, isPattern } = { typed: '', isPattern: false }): void {
    const address = readAddress();
    this.#field.value = typed === '' ? (address.get('q') ?? '') : typed;
    if (typed !== '' && typed !== address.get('q')) return;
    this.#switch.checked = isPattern || address.get('re') === '1';
    this.#choice = this.#facets.read(address);
  }

  async #ask(cause: Cause = 'shown'): Promise<void> {
    clearTimeout(this.#timer);
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const text = this.#field.value.trim();
    const isPattern = this.#switch.checked;
    writeAddress({ q: text, re: isPattern ? '1' : '', ...this.#choice }, cause);
    document.title = text === '' ? 'Code · Postshelf' : `${text} · Code · Postshelf`;
    this.#page.classList.toggle('idle', text === '');
    this.#say(null);
    this.#part('results').hidden = true;
    if (text === '') {
      this.#say(nothingAsked(), 0);
      return;
    }
    try {
      await this.#answer({ text, isPattern }, asking.signal);
    } catch (error) {
      if (asking.signal.aborted) return;
      if (error instanceof SyntaxError) this.#say(brokenPattern(error), 0);
      else this.#say(error instanceof TooSlow ? tooSlow() : unreadable());
    } finally {
      // Ends what still compares.
      asking.abort();
    }
  }

  async #answer(query: CodeQuery, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    // The posts of samples are known once they are read.
    const isReadWhole = (this.#choice['post'] ?? []).length > 0;
    const answer = await findSamples(
      this.#reader,
      { ...query, isReadWhole },
      { signal, scan: scanApart(signal), onProgress: (progress) => this.#progress(progress) },
    );
    const found = this.#facets.filter(answer.found, this.#choice);
    await readFirst(found, AT_ONCE);
    const build = this.#page.dataset['build'] ?? '';
    const help = found.length === 0 ? await nothingInCode(query, answer, build) : null;
    signal.throwIfAborted();
    this.#part('results').hidden = false;
    // What filters hold back can be let in again by them.
    this.#page.classList.toggle('nothing', answer.found.length === 0);
    this.#facets.show(answer.found, this.#choice);
    showChosen(this.#page, this.#choice);
    this.#list.show(found, query.isPattern ? '' : query.text);
    if (help !== null) this.#part('hits').replaceChildren(help);
    const took = performance.now() - began;
    this.#say(codeSentence({ found, samples: answer.samples, took }), found.length);
  }

  #progress(progress: SearchProgress): void {
    if (progress.parts >= MANY_PARTS) this.#say(loadingSentence(progress));
  }

  /** @param total number of samples shown, once the answer is complete */
  #say(words: (Node | string)[] | null, total?: number): void {
    const sentence = this.#part('sentence');
    delete sentence.dataset['total'];
    sentence.classList.remove('failed');
    sentence.replaceChildren(...(words ?? []));
    if (total !== undefined) sentence.dataset['total'] = String(total);
    if (words?.some((word) => word instanceof HTMLElement && word.matches('.failure')))
      sentence.classList.add('failed');
  }

  #part(name: string): HTMLElement {
    return find(this.#page, `[data-part="${name}"]`, HTMLElement);
  }
}

function find<Kind extends HTMLElement>(
  page: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = page.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the code search has no ${selector}`);
}

function textsOf(json: string): Record<string, string> {
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]));
}
