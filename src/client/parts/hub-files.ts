import type { ListedPost } from '../../lib/lists/post-row.ts';
import { unpackParts, unpackPosts } from '../../lib/search/records.ts';
import type {
  HubFacts,
  PartRow,
  PostRows,
  SearchPart,
  SearchPost,
} from '../../lib/search/records.ts';
import { partLoader } from './script-reader.ts';

const FOLDER = 'search/';

/** Small files about the whole hub; each is loaded when it is first asked for. */
export class HubFiles {
  readonly #folder: string;
  readonly #load: ReturnType<typeof partLoader>;
  readonly #known = new Map<string, Promise<SearchPart[]>>();
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

  tables(): Promise<SearchPart[]> {
    return this.#parts('tables');
  }

  claims(): Promise<SearchPart[]> {
    return this.#parts('claims');
  }

  /** Every post as lists show it, in their order; there are as many as lists have to bring. */
  listed(): Promise<ListedPost[]> {
    return this.#built<ListedPost[]>('list');
  }

  /** Words that a misspelling may have meant, the most frequent first. */
  words(): Promise<string[]> {
    return this.#built<string[]>('words');
  }

  #parts(name: string): Promise<SearchPart[]> {
    const known = this.#known.get(name) ?? this.#readParts(name);
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name));
    return known;
  }

  async #readParts(name: string): Promise<SearchPart[]> {
    const [rows, posts] = await Promise.all([this.#built<PartRow[]>(name), this.posts()]);
    return unpackParts(rows, posts);
  }

  /** A file of the same build as the facts. */
  async #built<Part>(name: string): Promise<Part> {
    const { build } = await this.facts();
    return partLoader(this.#folder, build)<Part>(name);
  }
}
