import { z } from 'zod';
import { KindSchema } from './kind.ts';
import { PublishedSchema } from './published.ts';

/** Lower-case words joined by single hyphens; safe as a file name on every system. */
export const SlugSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

const LineRangeSchema = z.tuple([z.int().min(1), z.int().min(1)]);

/** An author, with what the post says about them. */
export const AuthorSchema = z.strictObject({
  /** Name as the post gives it. */
  name: z.string().min(1),
  /** The biography at the end of the post, if there is one. */
  bio: z.string().min(1).optional(),
});

/** The place in a dump from which the entry was made; absent in an entry written by hand. */
export const SourceSchema = z.strictObject({
  /** File name of the dump, without folders. */
  file: z.string().min(1),
  /** Position of the post in the dump, from 1. */
  post: z.int().min(1),
  /** First and last line in the dump. */
  lines: LineRangeSchema,
  /** Hash of these lines: tells whether the source changed. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

/** Lines of the dump that stand nowhere in the body, and why. */
export const RemovedSchema = z.strictObject({
  /** Block type in the dump. */
  type: z.enum(['title-repeat', 'footer', 'end', 'rule']),
  /** First and last line in the dump. */
  lines: LineRangeSchema,
  /** The words taken out. */
  text: z.string(),
  /** One sentence for the reader. */
  reason: z.string().min(1),
});

/** A decision of the parser that could well be wrong. */
export const DoubtSchema = z.strictObject({
  /** First and last line in the dump. */
  lines: LineRangeSchema,
  /** What the parser took the lines for. */
  type: z.string().min(1),
  /** Why, in one sentence. */
  reason: z.string().min(1),
  /** 0 … 1: lead of this reading over the next best one. */
  margin: z.number().min(0).max(1),
});

/** The frontmatter of an MDX entry in `content/posts/`. */
export const PostSchema = z.strictObject({
  /** Title as the post gives it. */
  title: z.string().min(1),
  /** File name and address of the post; kept when the post is imported again. */
  slug: SlugSchema,
  /** Key of the publisher: `aws`, `nvidia`, …, or `unknown`. */
  publisher: SlugSchema,
  /** What kind of post it is. */
  kind: KindSchema,
  /** Authors in the order of the post. */
  authors: z.array(AuthorSchema).default([]),
  /** One or two lines for lists, taken from the post itself. */
  summary: z.string().default(''),
  /** Address of the original page, if known. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Date of publication with the precision that is known. */
  published: PublishedSchema.optional(),
  /** Minutes to read it, at least 1. */
  readingMinutes: z.int().min(1),
  /** Topics by which posts are grouped; keys of `src/lib/metadata/topics.ts`. */
  topics: z.array(SlugSchema).default([]),
  /** Products and services that the post uses, e.g. `Amazon SageMaker`. */
  services: z.array(z.string().min(1)).default([]),
  /** Languages of the code samples, most frequent first. */
  languages: z.array(z.string().min(1)).default([]),
  /** The text breaks off before its end. */
  truncated: z.boolean().default(false),
  /** Slug of the post whose text this one repeats. */
  duplicateOf: SlugSchema.optional(),
  /** Where the entry came from. */
  source: SourceSchema.optional(),
  /** What was taken out of the text on the way. */
  removed: z.array(RemovedSchema).default([]),
  /** Mean margin over the blocks, 0 … 1; absent in an entry written by hand. */
  certainty: z.number().min(0).max(1).optional(),
  /** The least certain decisions, worst first. */
  doubts: z.array(DoubtSchema).default([]),
  /** Hash of the entry as ingest wrote it: when it no longer fits, a person has edited the entry. */
  written: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

export type Post = z.output<typeof PostSchema>;
export type PostInput = z.input<typeof PostSchema>;
export type Author = z.output<typeof AuthorSchema>;
