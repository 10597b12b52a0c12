import type { Sample } from '../../schemas/sample.ts';
import type { RepeatedPost } from '../search/repeats.ts';

/** A piece of code is frequent when so many samples contain it: fewer are quickly read. */
export const FREQUENT = 24;
/** Pieces are not longer: longer ones only tell copies of one text apart. */
export const LONGEST_PIECE = 40;

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
  repeats?: RepeatedPost | undefined;
}

/** Loaded first; says how the index is cut. */
export interface Manifest {
  /** Names the build, so that shards of another one are not mixed in. */
  build: string;
  samples: number;
  posts: number;
  /** For each text shard how many samples it holds. */
  texts: number[];
  /** Signs of all code, in UTF-16 units. */
  size: number;
  /** First piece of each page of pieces; none when there is so little code that all of it is read. */
  pages: string[];
  /** Whether samples can be named without reading them. */
  names: boolean;
}

/** A sample as a row, its post by its number in the shard. */
export type PackedSample = [
  id: string,
  post: number,
  lang: string,
  role: Sample['role'],
  kind: Sample['kind'],
  libraries: string[],
  section: string,
  step: IndexedSample['step'],
  code: string,
];

export interface TextShard {
  /** Place of the first sample in the whole index. */
  first: number;
  posts: [slug: string, title: string, publisher: string, key: string, repeats?: RepeatedPost][];
  samples: PackedSample[];
}

/**
 * Sorted pieces of code, and with a blank between two the posting of each: places of the samples that
 * contain it or, for a frequent one, `file.number` of its posting.
 */
export type PiecePage = [pieces: string, postings: string];

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

/** What is known of some samples without their text. */
export interface NameShard {
  /** Number of the post of the first one. */
  post: number;
  ids: string;
  /** The class of each as a sign, after a blank when its post is that of the sample before. */
  kinds: string;
}

/** Where a search reads the index from: memory, a folder, or scripts in a browser. */
export interface IndexReader {
  manifest: () => Promise<Manifest>;
  text: (shard: number) => Promise<TextShard>;
  pieces: (page: number) => Promise<PiecePage>;
  /** Postings of frequent pieces, a blank between two. */
  postings: (file: number) => Promise<string>;
  names: (shard: number) => Promise<NameShard>;
  /** The names of the samples of some frequent pieces. */
  lists: (file: number) => Promise<NameShard[]>;
  /** The names of all samples, for answers that touch most shards. */
  allNames: () => Promise<NameShard>;
  /** Whether that was read: then it costs nothing to ask for it again. */
  areAllNamed: () => boolean;
  /** What the signs in lists of samples mean. */
  classes: () => Promise<SampleClass[]>;
}
