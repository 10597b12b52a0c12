import { glyphPath } from '../../data/glyphs.ts';
import { holdsOf, postRow } from '../../lib/lists/post-row.ts';
import type { ListedPost } from '../../lib/lists/post-row.ts';
import { GrowingList } from './growing-list.ts';
import { HubFiles } from './hub-files.ts';
import { fits, readChoice } from './list-choice.ts';
import type { ListChoice } from './list-choice.ts';
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
   * @returns how many posts fit
   */
  async show(choice: ListChoice, atOnce: number): Promise<number> {
    const all = await this.#files.listed();
    const fitting = all.filter((post) => {
      const listed = { ...post, holds: holdsOf(post) };
      return fits(listed, this.#only) && fits(listed, choice);
    });
    this.#growing ??= this.#grow();
    this.#growing.show(fitting, atOnce);
    return fitting.length;
  }

  #grow(): GrowingList<ListedPost> {
    const root = rootOfSite();
    return new GrowingList(this.#list, this.#more, (post) =>
      treeNodes(postRow(post, root, glyphPath(post.publisher))),
    );
  }
}
