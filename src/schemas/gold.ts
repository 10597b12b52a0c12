import { z } from 'zod';

const LineRangeSchema = z.tuple([z.int(), z.int()]);

/** One block of a gold or predicted structure: a line of `NAME.gold.jsonl` or `NAME.pred.jsonl`. */
export const GoldBlockSchema = z.object({
  /** Position of the post in the dump, from 1. */
  post: z.int().default(1),
  /** First and last line in the dump, from 1, both inclusive. */
  lines: LineRangeSchema,
  /** Block type by the names of the parser. */
  type: z.string().min(1),
  /** Of a heading: 2, 3 or 4. */
  level: z.int().optional(),
  /** Of a list item: numbered or not. */
  ordered: z.boolean().optional(),
  /** Of a list item or item paragraph: 1 = outermost list. */
  depth: z.int().nullish(),
  /** Of an ordered item: the number the original page showed. */
  number: z.int().nullish(),
  /** Of code: its language; null when the source names none. */
  lang: z.string().nullish(),
  /** Of code: written by the author, or printed by a program. */
  role: z.string().optional(),
  /** Of code: stands inside a list item. */
  in_item: z.boolean().optional(),
  /** Of a table: its cells. */
  rows: z.array(z.array(z.string())).optional(),
  /** Of a table: the first row is a head. */
  header: z.boolean().optional(),
  /** Of a biography: whose it is. */
  name: z.string().nullish(),
  /** Of a byline: the names in it. */
  authors: z.array(z.string()).nullish(),
});

/** One post of a gold or predicted structure: a row of `NAME.gold.posts.json`. */
export const GoldPostSchema = z.object({
  /** Position in the dump, from 1. */
  post: z.int(),
  /** First and last line in the dump. */
  lines: LineRangeSchema.optional(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  kind: z.string().nullish(),
  truncated: z.boolean().nullish(),
  /** The earlier post of the dump that this one repeats. */
  duplicate_of: z.int().nullish(),
});

/** The whole of `NAME.gold.posts.json`. */
export const GoldPostsSchema = z.array(GoldPostSchema);

export type GoldBlock = z.output<typeof GoldBlockSchema>;
export type GoldPost = z.output<typeof GoldPostSchema>;
