import type { IndexReader } from '../../lib/code-index/format.ts';
import { findSamples, readFirst } from '../../lib/code-index/find-samples.ts';
import type { FoundSample } from '../../lib/code-index/find-samples.ts';
import type { Match } from '../../lib/code-index/matcher.ts';
import { matchText } from '../../lib/search/match-text.ts';
import type { SearchPart, SearchPost } from '../../lib/search/records.ts';
import { repeatsTogether } from '../../lib/search/repeats.ts';
import type { RepeatedPost } from '../../lib/search/repeats.ts';
import { openProseSearch } from '../prose-search.ts';
import type { ProseCounts, ProseFilters, ProseHit, ProseSearch } from '../prose-search.ts';
import { valuesOf } from './facets.ts';
import { HubFiles } from './hub-files.ts';
import { areAsked } from './known-words.ts';
import { scriptReader } from './script-reader.ts';

/** A post whose title matches, and where. */
export interface TitleHit {
  post: SearchPost;
  places: readonly Match[];
}

/** A post whose text matches. */
export interface TextHit extends ProseHit {
  repeats: RepeatedPost | undefined;
}

/** A table or a claim that matches. */
export interface PartHit {
  part: SearchPart;
  /** Places in its title, a line break, and what else it is found by. */
  places: readonly Match[];
}

/** What all groups answered to one question. */
export interface Answers {
  query: string;
  /** Every title that holds the query, or the beginning of each of its words. */
  titles: TitleHit[];
  /** Posts whose text has the words; the best of them are read, those of one text together. */
  prose: { hits: { load(): Promise<TextHit> }[]; first: TextHit[]; counts: ProseCounts };
  /** Every sample that holds the query as it stands; the first ones are read. */
  code: FoundSample[];
  /** Every table whose title, heads or row names match as titles do. */
  tables: PartHit[];
  /** Every claim whose metric, figure or subject match so. */
  claims: PartHit[];
  /** Posts of the hub. */
  posts: number;
  /** Milliseconds. */
  took: number;
}

export interface Question {
  query: string;
  filters: ProseFilters;
  /** Hits whose details are read at once. */
  shown: { posts: number; samples: number };
}

/** All that can be asked of the hub: both indexes and the small files, loaded with the first question. */
export class HubSearch {
  readonly files: HubFiles;
  readonly #root: string;
  readonly #withCounts: boolean;
  #prose: Promise<ProseSearch> | undefined;
  #code: Promise<IndexReader> | undefined;

  /**
   * @param root prefix from the page to the root of the site
   * @param withCounts whether answers count posts per filter: costs a few more bytes
   */
  constructor(root: string, withCounts: boolean) {
    this.#root = root;
    this.#withCounts = withCounts;
    this.files = new HubFiles(root);
  }

  /** Opens the prose index; called early, it is there when the first word is typed. */
  prose(): Promise<ProseSearch> {
    this.#prose ??= this.#openProse().catch((error: unknown) => {
      this.#prose = undefined;
      throw error;
    });
    return this.#prose;
  }

  /** Asks all groups. @throws when a part of an index cannot be read */
  async ask(question: Question): Promise<Answers> {
    const [posts, tables, claims, prose] = await Promise.all([
      this.files.posts(),
      this.files.tables(),
      this.files.claims(),
      this.prose(),
    ]);
    const allowed = allowedSlugs(posts, question.filters);
    const began = performance.now();
    const [text, code] = await Promise.all([
      askProse(prose, posts, question),
      this.#askCode(question, allowed),
    ]);
    return {
      query: question.query,
      titles: titlesOf(question.query, posts).filter(({ post }) => allowed.has(post.slug)),
      prose: text,
      code,
      tables: partsOf(question.query, tables, allowed),
      claims: partsOf(question.query, claims, allowed),
      posts: posts.length,
      took: performance.now() - began,
    };
  }

  async #openProse(): Promise<ProseSearch> {
    const search = await openProseSearch(this.#root);
    if (this.#withCounts) await search.filters();
    return search;
  }

  async #askCode(
    { query, filters, shown }: Question,
    allowed: ReadonlySet<string>,
  ): Promise<FoundSample[]> {
    this.#code ??= this.files.facts().then(({ code }) => scriptReader(`${this.#root}code/`, code));
    this.#code.catch(() => (this.#code = undefined));
    // The posts of samples are known once they are read.
    const isReadWhole = Object.values(filters).some((values) => values.length > 0);
    const asked = { text: query, isPattern: false, isReadWhole };
    const { found } = await findSamples(await this.#code, asked);
    const fitting = found.filter(({ hit }) => hit === null || allowed.has(hit.sample.slug));
    await readFirst(fitting, shown.samples);
    return fitting;
  }
}

/** Posts that have a chosen value of every group. */
function allowedSlugs(posts: readonly SearchPost[], filters: ProseFilters): Set<string> {
  const fits = (post: SearchPost): boolean =>
    Object.entries(filters).every(([group, values]) => {
      return values.length === 0 || valuesOf(post, group).some((value) => values.includes(value));
    });
  return new Set(posts.filter(fits).map(({ slug }) => slug));
}

async function askProse(
  prose: ProseSearch,
  posts: readonly SearchPost[],
  { query, filters, shown }: Question,
): Promise<Answers['prose']> {
  const { hits: found, counts } = await prose.search(query, filters);
  const repeats = new Map(posts.map((post) => [post.slug, post.repeats]));
  const hits = found.map(({ load }) => ({
    load: async () => load().then((hit) => ({ ...hit, repeats: repeats.get(hit.slug) })),
  }));
  const first = await readTexts(hits.slice(0, shown.posts));
  const matched = first.flatMap((hit) => hit.matched);
  return areAsked(query, matched) ? { hits, first, counts } : { hits: [], first: [], counts: {} };
}

/** The details of some posts, those of one text together. */
export async function readTexts(hits: Answers['prose']['hits']): Promise<TextHit[]> {
  return repeatsTogether(await Promise.all(hits.map((hit) => hit.load())));
}

/** The best fits first. */
function partsOf(
  query: string,
  parts: readonly SearchPart[],
  allowed: ReadonlySet<string>,
): PartHit[] {
  return parts
    .filter(({ post }) => allowed.has(post.slug))
    .flatMap((part) => {
      const match = matchText(query, textOf(part));
      return match === null ? [] : [{ part, places: match.places, rank: match.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ part, places }) => ({ part, places }));
}

/** The text that places of a hit lie in. */
export function textOf({ title, more }: SearchPart): string {
  return `${title}\n${more}`;
}

/** The best fits first. */
function titlesOf(query: string, posts: readonly SearchPost[]): TitleHit[] {
  return posts
    .flatMap((post) => {
      const match = matchText(query, post.title);
      return match === null ? [] : [{ post, places: match.places, rank: match.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ post, places }) => ({ post, places }));
}
