import { unpackPosts } from '../../lib/search/records.ts';
import type { HubFacts, PostRows, SearchPost } from '../../lib/search/records.ts';
import { partLoader } from './script-reader.ts';

const FOLDER = 'search/';

/** Small files about the whole hub; each is loaded when it is first asked for. */
export class HubFiles {
  readonly #folder: string;
  readonly #load: ReturnType<typeof partLoader>;
  #posts: Promise<SearchPost[]> | undefined;

  /** @param root prefix from the page to the root of the site */
  constructor(root: string) {
    this.#folder = root + FOLDER;
    this.#load = partLoader(this.#folder, '');
  }

  facts(): Promise<HubFacts> {
    return this.#load<HubFacts>('hub');
  }

  posts(): Promise<SearchPost[]> {
    this.#posts ??= this.#built<PostRows>('posts').then(unpackPosts);
    this.#posts.catch(() => (this.#posts = undefined));
    return this.#posts;
  }

  /** Words that a misspelling may have meant, the most frequent first. */
  words(): Promise<string[]> {
    return this.#built<string[]>('words');
  }

  /** A file of the same build as the facts. */
  async #built<Part>(name: string): Promise<Part> {
    const { build } = await this.facts();
    return partLoader(this.#folder, build)<Part>(name);
  }
}
