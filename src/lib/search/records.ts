import type { RepeatedPost } from './repeats.ts';

/** A post as the search files hold it; names stand for readers. */
export interface SearchPost {
  slug: string;
  title: string;
  /** Key of the publisher, for its glyph. */
  key: string;
  publisher: string;
  kind: string;
  topics: readonly string[];
  /** Empty when it is not known. */
  year: string;
  repeats?: RepeatedPost | undefined;
}

/** Rows name publishers, kinds, topics and posts by their place in the lists. */
export interface PostRows {
  publishers: (readonly [key: string, name: string])[];
  kinds: string[];
  topics: string[];
  rows: PostRow[];
}

type PostRow = readonly [
  slug: string,
  title: string,
  publisher: number,
  kind: number,
  topics: number[],
  year: string,
  /** Only of a post that repeats another. */
  repeats?: number,
];

/** Something with an address of its own in a post: a table, a claim. */
export interface SearchPart {
  post: SearchPost;
  /** The fragment of its address. */
  id: string;
  title: string;
  /** What else it is found by; empty for nothing. */
  more: string;
}

/** The post is its place in the file of posts. */
export type PartRow = readonly [post: number, id: string, title: string, more: string];

/** The parts of a file; those of posts that are not there are left out. */
export function unpackParts(rows: readonly PartRow[], posts: readonly SearchPost[]): SearchPart[] {
  return rows.flatMap(([place, id, title, more]) => {
    const post = posts[place];
    return post === undefined ? [] : [{ post, id, title, more }];
  });
}

/** What the search knows before anything is asked. */
export interface HubFacts {
  /** Names the state of the search files; keeps a cached one of another build out. */
  build: string;
  /** The same for the parts of the code index. */
  code: string;
  /** Names of languages for readers. */
  languages: Readonly<Record<string, string>>;
  posts: number;
  samples: number;
  tables: number;
  claims: number;
}

/** Packs posts for the file: each name once. */
export function packPosts(posts: readonly SearchPost[]): PostRows {
  const keys = new Map(posts.map(({ key, publisher }) => [key, publisher]));
  const publishers = [...keys];
  const kinds = [...new Set(posts.map(({ kind }) => kind))];
  const topics = [...new Set(posts.flatMap((post) => post.topics))];
  const order = new Map(publishers.map(([key], place) => [key, place]));
  const places = new Map(posts.map(({ slug }, place) => [slug, place]));
  const repeated = ({ repeats }: SearchPost): [] | [number] => {
    const place = repeats && places.get(repeats.slug);
    return place === undefined ? [] : [place];
  };
  const rows = posts.map((post): PostRow => [
    post.slug,
    post.title,
    order.get(post.key) ?? 0,
    kinds.indexOf(post.kind),
    post.topics.map((topic) => topics.indexOf(topic)),
    post.year,
    ...repeated(post),
  ]);
  return { publishers, kinds, topics, rows };
}

/** The posts of the file, in its order. */
export function unpackPosts({ publishers, kinds, topics, rows }: PostRows): SearchPost[] {
  return rows.map(([slug, title, place, kind, themes, year, original]) => {
    const [key, publisher] = publishers[place] ?? ['', ''];
    const repeated = original === undefined ? undefined : rows[original];
    return {
      slug,
      title,
      key,
      publisher,
      kind: kinds[kind] ?? '',
      topics: themes.map((topic) => topics[topic] ?? ''),
      year,
      ...(repeated && { repeats: { slug: repeated[0], title: repeated[1] } }),
    };
  });
}
