import { z } from 'zod';
import { PublishedSchema } from './published.ts';

/** One row of `originals.json`: where and when a post first appeared. Other keys are ignored. */
export const OriginalSchema = z.object({
  /** Title as in the dump. */
  title: z.string().min(1),
  /** Key of the publisher, as in the entries. */
  publisher: z.string().min(1),
  /** Address of the original page; null when it is not known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Day, month or year of publication; null when it is not known. */
  published: PublishedSchema.nullable(),
});

/** The whole file: rows in any order. */
export const OriginalsSchema = z.array(OriginalSchema);

export type Original = z.output<typeof OriginalSchema>;
