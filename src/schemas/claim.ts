import { z } from 'zod';
import { MetricSchema } from './metric.ts';
import { ValueSchema } from './value.ts';

/** What is read of a figure in a sentence. */
const AmountSchema = ValueSchema.pick({
  kind: true,
  value: true,
  unit: true,
  low: true,
  high: true,
  bound: true,
  approximate: true,
});

/** A figure that the prose of a post claims, as in `api/claims.jsonl`. */
export const ClaimSchema = z.strictObject({
  /** Version of this record's form. */
  schemaVersion: z.literal(1),
  /** Stable id; the fragment of its link in the post. */
  id: z.string().min(1),
  /** Id of the post that claims it. */
  post: z.string().min(1),
  /** Slug of that post. */
  slug: z.string().min(1),
  /** Key of the metric, of the lexicon of metrics. */
  metric: MetricSchema.shape.key,
  /** Name of the metric for readers. */
  name: MetricSchema.shape.name,
  /** Where better lies; null: it depends. */
  direction: MetricSchema.shape.direction,
  ...AmountSchema.shape,
  /**
   * The figure in the base unit of its dimension; figures with the same base unit can be compared.
   * Of a range `value` is the middle of the two ends, here as above: compare `low` and `high`.
   */
  base: z.strictObject({
    value: z.number(),
    unit: z.string(),
    /** Lower end of a range in the base unit. */
    low: z.number().optional(),
    /** Upper end of a range in the base unit. */
    high: z.number().optional(),
  }),
  /** The figure as the post has it. */
  text: z.string().min(1),
  /** The figure says by how much the metric changed, and which way; null: how much there is. */
  change: z.enum(['more', 'less']).nullable(),
  /** What the metric was before, where the sentence says so: `from 52% to 21%`. */
  baseline: AmountSchema.extend({ text: z.string() }).nullable(),
  /** Whose figure it is, in the words of the sentence; null: not named for sure. */
  subject: z.string().nullable(),
  /** What it is compared with, in the words of the sentence. */
  against: z.string().nullable(),
  /** Dataset or benchmark that the sentence names. */
  dataset: z.string().nullable(),
  /** Machine, chip or instance type that the sentence names. */
  hardware: z.string().nullable(),
  /** Id of the claim with the same sentence that came first, in this post or in the one that it repeats; Numbers and search leave this one out. Null: it repeats none. */
  repeats: z.string().min(1).nullable(),
  /** The sentence that claims it. */
  sentence: z.string().min(1),
  /** Place of the figure in the sentence, in UTF-16 units. */
  start: z.int().min(0),
  /** Where the figure ends there. */
  end: z.int().min(1),
  /** The section that the sentence stands in. */
  section: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  /** The step that the sentence stands in. */
  step: z.strictObject({ id: z.string(), number: z.int() }).nullable(),
  /** Whether the sentence is part of a list. */
  inList: z.boolean(),
  /** How sure it is that the figure is one of this metric. */
  certainty: z.enum(['certain', 'likely']),
});

export type Claim = z.output<typeof ClaimSchema>;
