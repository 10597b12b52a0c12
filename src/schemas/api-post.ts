import { z } from 'zod';
import { PostRecordSchema } from './post-view.ts';

/** Bumped when a field of a machine file goes away or changes its meaning. */
export const SCHEMA_VERSION = 1;

/** What programs are told of a post. */
const ShownSchema = PostRecordSchema.pick({
  id: true,
  slug: true,
  title: true,
  publisher: true,
  kind: true,
  authors: true,
  summary: true,
  url: true,
  published: true,
  readingMinutes: true,
  topics: true,
  services: true,
  languages: true,
  truncated: true,
  duplicateOf: true,
  certainty: true,
  words: true,
  counts: true,
  outline: true,
});

/** A post in `api/posts.json`; what else a record holds is left out. */
export const ApiPostSchema = z.object({
  ...ShownSchema.shape,
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** File of the page from the root of the site. */
  page: z.string().min(1),
});

export const ApiPostsSchema = z.array(ApiPostSchema);

export type ApiPost = z.output<typeof ApiPostSchema>;
