import { z } from 'zod';

/** What the figures of a metric are counted in. */
export const DimensionSchema = z.enum([
  'fraction',
  'number',
  'duration',
  'bytes',
  'rate',
  'money',
  'factor',
  'count',
  'power',
]);

/** A quantity that posts report. */
export const MetricSchema = z.strictObject({
  /** Its name in data and addresses: `error-rate`. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Its name for readers. */
  name: z.string().min(1),
  /** Where better lies; null: it depends. */
  direction: z.enum(['up', 'down']).nullable(),
  /** What its figures are counted in. */
  dimension: DimensionSchema,
});

/**
 * The words by which metrics are known. Blanks stand for hyphens, underscores and slashes as well;
 * a name without a capital stands for any case, one with a capital is written just so.
 */
export const LexiconSchema = z.strictObject({
  metrics: z.array(
    MetricSchema.extend({
      /** Names that mean it wherever they stand. */
      words: z.array(z.string().min(1)),
      /** Names that mean it only where nothing else stands, as at the head of a column. */
      alone: z.array(z.string().min(1)),
      /** Names that mean it only where a sentence says how much it changed: `20% more CPU`. */
      changed: z.array(z.string().min(1)),
    }),
  ),
  /** Phrases that hold such a name and mean something else. */
  others: z.array(z.string().min(1)),
});

export type Dimension = z.output<typeof DimensionSchema>;
export type Metric = z.output<typeof MetricSchema>;
export type Lexicon = z.output<typeof LexiconSchema>;
