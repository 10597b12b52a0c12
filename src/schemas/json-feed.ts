import { z } from 'zod';
import { PublishedSchema } from './published.ts';

/** Names the form: https://www.jsonfeed.org/version/1.1/ */
export const JSON_FEED_VERSION = 'https://jsonfeed.org/version/1.1';

export const JsonFeedItemSchema = z.strictObject({
  /** Address of the page; a `urn:` when the site's address is not known. */
  id: z.string().min(1),
  /** Address of the page, if the site's is known. */
  url: z.url().optional(),
  /** Address of the original. */
  external_url: z.url().optional(),
  title: z.string().min(1),
  /** One or two lines. */
  content_text: z.string().min(1),
  /** Only where the day of publication is known; see `_postshelf.published` for less. */
  date_published: z.iso.datetime().optional(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  /** Keys of its topics. */
  tags: z.array(z.string().min(1)),
  /** The whole text as Markdown, if the site's address is known. */
  attachments: z
    .array(z.strictObject({ url: z.url(), mime_type: z.literal('text/markdown') }))
    .optional(),
  /** What only this hub tells. */
  _postshelf: z.strictObject({
    /** Id of the post, as in `api/posts.json`. */
    id: z.string().min(1),
    /** Its page and its Markdown, as seen from the root of the site. */
    page: z.string().min(1),
    markdown: z.string().min(1),
    /** Date of publication as precise as it is known. */
    published: PublishedSchema.optional(),
  }),
});

/** `feed.json`. */
export const JsonFeedSchema = z.strictObject({
  version: z.literal(JSON_FEED_VERSION),
  title: z.string().min(1),
  description: z.string(),
  language: z.string().min(2),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  items: z.array(JsonFeedItemSchema),
});

export type JsonFeed = z.output<typeof JsonFeedSchema>;
export type JsonFeedItem = z.output<typeof JsonFeedItemSchema>;
