import { z } from 'zod';

/** What the parent asks for. */
export const SubsetOrderSchema = z.strictObject({
  plan: z.strictObject({
    root: z.string(),
    dumps: z.string(),
    content: z.string(),
    out: z.string(),
    cache: z.string(),
    noindex: z.boolean(),
    withSource: z.boolean(),
    verbose: z.boolean(),
    remarks: z.array(z.string()),
  }),
  slugs: z.array(z.string()),
  folder: z.string(),
});

/** What the child answers: null when the site is made, or what went wrong. */
export const SubsetAnswerSchema = z.strictObject({ failure: z.string().nullable() });

export type SubsetOrder = z.output<typeof SubsetOrderSchema>;
