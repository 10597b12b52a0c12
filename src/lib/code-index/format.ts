import type { Sample } from '../../schemas/sample.ts';

/** What the search page keeps of a sample. */
export interface IndexedSample {
  id: string;
  slug: string;
  lang: string;
  role: Sample['role'];
  kind: Sample['kind'];
  libraries: string[];
  /** Title of the section, empty at the top of a post. */
  section: string;
  /** Id and number of the step. */
  step: [id: string, number: number] | null;
  code: string;
}

/** What is known of a post. */
export interface IndexedPost {
  title: string;
  /** Name of the publisher, for readers. */
  publisher: string;
  /** Its key, for the glyph. */
  key: string;
}

/** Loaded first; says how many shards there are and which trigrams are worth loading. */
export interface Manifest {
  /** Names the build, so that shards of another one are not mixed in. */
  build: string;
  samples: number;
  posts: number;
  /** For each text shard how many samples it holds. */
  texts: number[];
  /** Number of trigram shards; 0: so little code that all of it is read. */
  shards: number;
  /** Trigrams with a file of their own, with the length of their posting in samples. */
  big: Record<string, number>;
  /** Trigrams in so many samples that they tell nothing; they have no posting. */
  common: string[];
}

export interface TextShard {
  /** Place of the first sample in the whole index. */
  first: number;
  posts: Record<string, IndexedPost>;
  samples: IndexedSample[];
}

/** Postings of one shard, by trigram. */
export type GramShard = Record<string, string>;

/** Where a search reads the index from: memory, a folder, or scripts in a browser. */
export interface IndexReader {
  manifest: () => Promise<Manifest>;
  text: (shard: number) => Promise<TextShard>;
  grams: (shard: number) => Promise<GramShard>;
  /** @param place of the trigram among the keys of {@link Manifest.big} */
  big: (place: number) => Promise<string>;
}
