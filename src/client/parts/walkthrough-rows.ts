import { glyphPath } from '../../data/glyphs.ts';
import type { KnownWalkthrough } from '../../lib/lists/choose-walkthroughs.ts';
import { walkthroughRow } from '../../lib/lists/walkthrough-row.ts';
import type { ListedWalkthrough } from '../../lib/lists/walkthrough-row.ts';
import { partLoader } from './script-reader.ts';
import { treeNodes } from './tree-nodes.ts';

/** A walkthrough of the list, and its row. */
export interface WalkthroughInList extends KnownWalkthrough {
  /** Made when it is asked for first. */
  readonly row: HTMLElement;
}

/**
 * All walkthroughs: those whose rows the page has, and, once they are brought together, the others,
 * whose rows are made one by one.
 */
export class WalkthroughRows {
  readonly #load = partLoader('', '');
  readonly #listeners: (() => void)[] = [];
  readonly #known: Map<string, WalkthroughInList>;
  #coming: Promise<void> | undefined;
  #isWhole: boolean;

  constructor(page: HTMLElement) {
    const rows = [...page.querySelectorAll<HTMLElement>('[data-all] .row')].map(readRow);
    this.#known = new Map(rows.map((one) => [one.slug, one]));
    this.#isWhole = page.querySelector('[data-more]') === null;
  }

  /** Whether every walkthrough is known. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Those that are known, in the order in which the list came. */
  get all(): WalkthroughInList[] {
    return [...this.#known.values()];
  }

  /** The one of this slug, if it is known. */
  get(slug: string): WalkthroughInList | undefined {
    return this.#known.get(slug);
  }

  /** Calls the listener once the missing ones are there. */
  onWhole(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Brings those that are missing. @throws with a sentence for readers when they cannot be read */
  bring(): Promise<void> {
    if (this.#isWhole) return Promise.resolve();
    this.#coming ??= this.#load<ListedWalkthrough[]>('list').then(
      (rest) => this.#add(rest),
      () => {
        this.#coming = undefined;
        throw new Error('The list could not be read. Load the page anew to try again.');
      },
    );
    return this.#coming;
  }

  #add(rest: readonly ListedWalkthrough[]): void {
    for (const listed of rest) this.#known.set(listed.slug, inList(listed));
    this.#isWhole = true;
    for (const listener of this.#listeners) listener();
  }
}

function inList(listed: ListedWalkthrough): WalkthroughInList {
  let made: HTMLElement | undefined;
  return {
    ...listed,
    get row() {
      made ??= rowOf(listed);
      return made;
    },
  };
}

function rowOf(listed: ListedWalkthrough): HTMLElement {
  const row = treeNodes(walkthroughRow(listed, glyphPath(listed.publisher)));
  if (row instanceof HTMLElement) return row;
  throw new Error('a row of the list is no element of HTML');
}

/** What a row of the page says of its walkthrough. */
function readRow(row: HTMLElement): WalkthroughInList {
  const { dataset } = row;
  return {
    row,
    title: row.querySelector('h3')?.textContent.trim() ?? '',
    slug: dataset['slug'] ?? '',
    post: dataset['post'] ?? '',
    place: Number(dataset['place']),
    publisher: dataset['publisherKey'] ?? '',
    languages: (dataset['languages'] ?? '').split('|'),
    services: (dataset['services'] ?? '').split('|'),
    length: dataset['length'] ?? '',
    steps: Number(dataset['steps']),
    samples: Number(dataset['samples']),
    minutes: Number(dataset['minutes']),
  };
}
