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

/** Loaded first; says how the index is cut. */
export interface Manifest {
  /** Names the build, so that shards of another one are not mixed in. */
  build: string;
  samples: number;
  posts: number;
  /** For each text shard how many samples it holds. */
  texts: number[];
  /** Longest pieces first; none when there is so little code that all of it is read. */
  levels: Level[];
  /** Files with frequent runs of pieces; 0 when there are none. */
  runs: number;
}

/** For every piece of code of one length, the samples that may hold it. */
export interface Level {
  /** Signs of a piece. */
  length: number;
  /** Pieces share buckets by their hash: a bucket names all samples that hold one of its pieces. */
  buckets: number;
  /** Files over which the buckets are dealt out in turn. */
  shards: number;
}

export interface TextShard {
  /** Place of the first sample in the whole index. */
  first: number;
  posts: Record<string, IndexedPost>;
  samples: IndexedSample[];
}

/**
 * Postings of the buckets of one shard. Instead of a posting there may be a number: its bucket names
 * so many samples that it has a file of its own, or, when it is 0, no posting at all.
 */
export type GramShard = (string | number)[];

/** Places of the samples that contain a run, as a posting, and the samples as a list. */
export type RunPosting = [places: string, samples: string];

/** Runs with their posting, or with the number of the file that holds it. */
export type RunShard = [run: string, posting: RunPosting | number][];

/** What many samples are alike. */
export interface SampleClass extends Pick<IndexedSample, 'lang' | 'kind' | 'libraries'> {
  publisher: { key: string; name: string };
}

/** What is known of a sample without its text. */
export interface NamedSample extends SampleClass {
  id: string;
  /** The same for all samples of one post, within one answer. */
  post: string;
}

/** Where a search reads the index from: memory, a folder, or scripts in a browser. */
export interface IndexReader {
  manifest: () => Promise<Manifest>;
  text: (shard: number) => Promise<TextShard>;
  grams: (level: number, shard: number) => Promise<GramShard>;
  /** The posting of a bucket that has a file of its own. */
  big: (level: number, bucket: number) => Promise<string>;
  runs: (shard: number) => Promise<RunShard>;
  /** The posting of a run that has a file of its own. */
  run: (number: number) => Promise<RunPosting>;
  classes: () => Promise<SampleClass[]>;
}
