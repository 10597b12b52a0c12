import { z } from 'zod';

/** Something that a post says, with its place. */
export const StatementSchema = z.strictObject({
  /** Sentence or list item, as the post has it. */
  text: z.string().min(1),
  /** Fragment in the page of the post; empty at its top. */
  anchor: z.string(),
});

/** A thing that is made on the way and stays. */
export const CreatedSchema = z.strictObject({
  ...StatementSchema.shape,
  /** What it is: `bucket`, `endpoint`. */
  what: z.string().min(1),
  /** Things of this kind are billed as long as they exist, used or not. */
  keepsCosting: z.boolean(),
});

/** What following a post takes and what it leaves behind. */
export const WalkthroughSchema = z.strictObject({
  /** What has to be there before the first step. */
  prerequisites: z.array(StatementSchema),
  /** Things that are made, each kind once, in order. */
  creates: z.array(CreatedSchema),
  /** What the post says about removing them. */
  cleanUp: z.array(StatementSchema),
  /** What the post says about money. */
  costs: z.array(StatementSchema),
  /** Products and services, the most frequent first. */
  services: z.array(z.string()),
  /** Languages of its samples, most samples first. */
  languages: z.array(z.string()),
  /** Packages and programs that its samples use, most samples first. */
  tools: z.array(z.string()),
});

export type Statement = z.output<typeof StatementSchema>;
export type Created = z.output<typeof CreatedSchema>;
export type Walkthrough = z.output<typeof WalkthroughSchema>;
