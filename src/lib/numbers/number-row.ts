import type { Lexicon } from '../../schemas/metric.ts';

/** A post as rows of numbers name it. */
export interface NumberPost {
  slug: string;
  title: string;
  publisher: string;
  publisherName: string;
  topics: readonly string[];
  /** Its date for readers; empty when there is none. */
  published: string;
}

/** A figure of the hub: claimed by a sentence, or standing in a cell of a table. */
export interface NumberRow {
  kind: 'claim' | 'table';
  /** Key of its metric. */
  metric: string;
  /** The figure, short enough to stand out, with a sign before it where it is a bound: `≤ 90%`. */
  text: string;
  /** The metric by its name, or the head of the column. */
  title: string;
  value: number;
  unit: string;
  /** The figure in the base unit of its dimension; shares of 1 for every metric that is a share. */
  base: number;
  baseUnit: string;
  /** Both ends where the post gives two, as it gives them and in the base unit; `value` and `base` are the middle. */
  range: { low: number; high: number; baseLow: number; baseHigh: number } | null;
  /** By how much the metric changed, and which way; null: how much there is. */
  change: 'more' | 'less' | null;
  /** The post gives only a bound of the change. */
  limit: 'at most' | 'at least' | '';
  /** What the metric was before; empty when the sentence does not say. */
  from: string;
  /** Which way it went from there; null where that cannot be told. */
  since: 'more' | 'less' | null;
  /** What it is compared with; empty when the sentence does not say. */
  against: string;
  /** Whose figure it is: subject of the sentence, or first cell of the row; may be empty. */
  subject: string;
  /** The sentence; empty for a cell. */
  sentence: string;
  /** Place of the figure in the sentence. */
  start: number;
  end: number;
  /** Place of the post in the list of posts. */
  post: number;
  /** Where in the post: `§ Results`, `step 4`, `table 2`. */
  place: string;
  /** Fragment of the place in the post. */
  fragment: string;
  /** Id of the table; empty for a claim. */
  table: string;
  /** The metric was taken from the sense of the sentence. */
  isLikely: boolean;
}

/** What the page of numbers loads. */
export interface NumbersFile {
  lexicon: Lexicon;
  posts: readonly NumberPost[];
  rows: readonly NumberRow[];
}
