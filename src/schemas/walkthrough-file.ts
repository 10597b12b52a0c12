import { z } from 'zod';
import { PostSchema } from './post.ts';
import { ProcedureSchema, StepSchema } from './procedure.ts';
import { WalkthroughSchema } from './walkthrough.ts';

/** Markdown of steps, by their ids. */
export const StepMarkdownSchema = z.record(z.string(), z.string());

/** A step with its Markdown. */
export const ExportedStepSchema = z.strictObject({
  ...StepSchema.shape,
  /** The step as an item of a list, with its samples; null for a part of another step, which has it. */
  markdown: z.string().nullable(),
});

/** `posts/<slug>.steps.json`: a post with everything that following it needs. */
export const WalkthroughFileSchema = z.strictObject({
  /** Version of this file's form. */
  schemaVersion: z.literal(1),
  /** Id of the post. */
  id: z.string().min(1),
  slug: PostSchema.shape.slug,
  title: PostSchema.shape.title,
  publisher: PostSchema.shape.publisher,
  /** Address of the original, if known. */
  url: z.string().nullable(),
  /** File of the page from the root of the site. */
  page: z.string().min(1),
  readingMinutes: PostSchema.shape.readingMinutes,
  /** What it takes and what it leaves behind. */
  walkthrough: WalkthroughSchema,
  /** Its procedures, in order. */
  procedures: z.array(
    z.strictObject({ ...ProcedureSchema.shape, steps: z.array(ExportedStepSchema) }),
  ),
});

export type StepMarkdown = z.output<typeof StepMarkdownSchema>;
export type WalkthroughFile = z.output<typeof WalkthroughFileSchema>;
