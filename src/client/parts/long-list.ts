import { glyphPath } from '../../data/glyphs.ts';
import { holdsOf, postRow } from '../../lib/lists/post-row.ts';
import type { ListedPost } from '../../lib/lists/post-row.ts';
import { GrowingList } from './growing-list.ts';
import { HubFiles } from './hub-files.ts';
import { fits, readChoice } from './list-choice.ts';
import type { ListChoice, Listed } from './list-choice.ts';
import { rootOfSite } from './root-of-site.ts';
import { treeNodes } from './tree-nodes.ts';

/** A list of which the page has the first rows; the others are brought when one asks for them. */
export class LongList {
  readonly #only: ListChoice;
  readonly #files: HubFiles;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  #growing: GrowingList<ListedPost> | undefined;

  constructor(section: HTMLElement, list: HTMLElement, more: HTMLElement) {
    this.#only = readChoice(new URLSearchParams(section.dataset['only'] ?? ''));
    this.#files = new HubFiles(rootOfSite());
    this.#list = list;
    this.#more = more;
  }

  /** Whether the rows of the page are still what it shows. */
  get isFresh(): boolean {
    return this.#growing === undefined;
  }

  /**
   * Shows what fits the choice, as far as one scrolls.
   *
   * @param atOnce so many rows are there at once
   * @returns all posts of the list
   */
  async show(choice: ListChoice, atOnce: number): Promise<Listed[]> {
    const all = (await this.#files.listed())
      .map((post) => ({ ...post, holds: holdsOf(post) }))
      .filter((post) => fits(post, this.#only));
    this.#growing ??= this.#grow();
    this.#growing.show(
      all.filter((post) => fits(post, choice)),
      atOnce,
    );
    return all;
  }

  #grow(): GrowingList<ListedPost> {
    const root = rootOfSite();
    return new GrowingList(this.#list, this.#more, (post) =>
      treeNodes(postRow(post, root, glyphPath(post.publisher))),
    );
  }
}
