import { z } from 'zod';

export const PACKS_SCHEMA_VERSION = 1;

/** What a file is: a hub of everything, of one publisher or topic; a book of the same; the data. */
const PACK_KINDS = ['whole', 'publisher', 'topic', 'data', 'book'] as const;

/** A file that readers take along. */
export const PackSchema = z.strictObject({
  /** What it holds. */
  kind: z.enum(PACK_KINDS),
  /** Key of the publisher or topic, also of a book's; null for everything. */
  key: z.string().min(1).nullable(),
  /** Name for readers: `AWS`, `Everything`. */
  name: z.string().min(1),
  /** File name beside this list. */
  file: z.string().regex(/^[a-z0-9-]+\.(zip|epub)$/),
  /** Posts in it. */
  posts: z.int().min(0),
  /** Code samples in it. */
  samples: z.int().min(0),
  /** Tables in it. */
  tables: z.int().min(0),
  /** Size of the file. */
  bytes: z.int().min(1),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `packs/packs.json`: what `npm run pack` has made. */
export const PackListSchema = z.strictObject({
  /** Version of this form. */
  schemaVersion: z.literal(PACKS_SCHEMA_VERSION),
  /** Everything first, then the books, the publishers, the topics and the data. */
  packs: z.array(PackSchema),
});

export type Pack = z.output<typeof PackSchema>;
