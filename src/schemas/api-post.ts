import { z } from 'zod';
import { PostRecordSchema } from './post-view.ts';

/** Bumped when a field of a machine file goes away or changes its meaning. */
export const SCHEMA_VERSION = 1;

/** A post in `api/posts.json`. */
export const ApiPostSchema = PostRecordSchema.pick({
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
}).extend({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** File of the page from the root of the site. */
  page: z.string().min(1),
});

export const ApiPostsSchema = z.array(ApiPostSchema);

export type ApiPost = z.output<typeof ApiPostSchema>;
