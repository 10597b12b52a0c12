import { z } from 'zod';

/** One part of a post as its notebook has it: prose as portable Markdown, or a sample to run. */
export const CellSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('prose'),
    /** Id of the cell; made of the id of the first part with an address. */
    id: z.string().min(1),
    /** Fragment in the page of the post; empty at its top. */
    anchor: z.string(),
    /** Markdown without components. */
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('sample'),
    /** Id of the sample. */
    id: z.string().min(1),
    /** Ids of the outputs that follow it directly. */
    outputs: z.array(z.string().min(1)),
  }),
]);

export type Cell = z.output<typeof CellSchema>;
