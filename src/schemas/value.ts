import { z } from 'zod';

/** What a figure measures; `number` is one without a unit or with one that no other kind covers. */
export const ValueKindSchema = z.enum([
  'number',
  'percent',
  'money',
  'duration',
  'bytes',
  'rate',
  'count',
  'factor',
]);

/** A figure as a program can use it. */
export const ValueSchema = z.strictObject({
  /** What it measures. */
  kind: ValueKindSchema,
  /** The figure in `unit`; of a range the middle between its ends, which alone says little: see `low` and `high`. */
  value: z.number(),
  /** Canonical unit: `%`, `ms`, `MB`, `USD/h`, `tokens/s`, `×`; empty for a plain number. */
  unit: z.string(),
  /** Lower end of a range, or the figure less its deviation. */
  low: z.number().optional(),
  /** Upper end of a range, or the figure plus its deviation. */
  high: z.number().optional(),
  /** What stands after `±`. */
  deviation: z.number().optional(),
  /** The text says that the figure is rounded: `~`, `about`. */
  approximate: z.literal(true).optional(),
  /** The text gives a bound only: `< 50 ms`, `up to 3x`, `100+`. */
  bound: z.enum(['<', '≤', '>', '≥']).optional(),
  /** Footnote marks behind the figure: `*`, `†`, `[2]`. */
  marks: z.string().optional(),
  /** The words that were read. */
  text: z.string(),
});

export type ValueKind = z.output<typeof ValueKindSchema>;
export type Value = z.output<typeof ValueSchema>;
