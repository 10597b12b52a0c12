import { z } from 'zod';

/** The frontmatter of a guide in `content/docs/`. */
export const GuideSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two lines for lists and search engines. */
  description: z.string().min(1),
  /** Place in the list of guides, from 1. */
  order: z.int().min(1),
});
