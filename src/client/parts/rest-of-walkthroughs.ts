import { glyphPath } from '../../data/glyphs.ts';
import { walkthroughRow } from '../../lib/lists/walkthrough-row.ts';
import type { ListedWalkthrough } from '../../lib/lists/walkthrough-row.ts';
import { partLoader } from './script-reader.ts';
import { treeNodes } from './tree-nodes.ts';

/** The rows of a long list that its page does not have; they are brought together, once. */
export class RestOfWalkthroughs {
  readonly #page: HTMLElement;
  readonly #load = partLoader('', '');
  readonly #listeners: (() => void)[] = [];
  #coming: Promise<void> | undefined;
  #isWhole: boolean;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#isWhole = page.querySelector('[data-more]') === null;
  }

  /** Whether every row is there. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Calls the listener once the missing rows are there. */
  onWhole(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Brings the rows that are missing. @throws with a sentence for readers when they cannot be read */
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
    const rows = rest.map((one) => treeNodes(walkthroughRow(one, glyphPath(one.publisher))));
    this.#page.querySelector('[data-all] ul')?.append(...rows);
    this.#isWhole = true;
    for (const listener of this.#listeners) listener();
  }
}
