import { z } from 'zod';
import { ValueKindSchema, ValueSchema } from './value.ts';

/** What a column measures; in a transposed table, what a row measures. */
export const MeasureSchema = z.strictObject({
  /** Kind of its values; `text` when they are words or cannot be compared. */
  type: z.enum([...ValueKindSchema.options, 'text']),
  /** Canonical unit that all its values have; empty when there is none. */
  unit: z.string(),
  /** Key of the metric that its name names, of the lexicon of metrics. */
  metric: z.string().nullable(),
  /** Where better lies; null: not known. */
  direction: z.enum(['up', 'down']).nullable(),
});

export const ColumnSchema = MeasureSchema.extend({
  /** Head of the column as the post has it; empty when the table has no head. */
  name: z.string(),
});

export const TableCellSchema = z.strictObject({
  /** The cell as the post has it. */
  text: z.string(),
  /** Its figure, with the unit of its head where it has none of its own; null when it is no figure. */
  value: ValueSchema.nullable(),
});

/** One table of an entry, as in `api/tables.json`. */
export const TableRecordSchema = z.strictObject({
  /** Version of this record's form. */
  schemaVersion: z.literal(1),
  /** Stable id: fragment in the post and file name of the table's page. */
  id: z.string().min(1),
  /** Id of the post that it stands in. */
  post: z.string().min(1),
  /** Slug of that post. */
  slug: z.string().min(1),
  /** Place among the tables of its post, from 1. */
  number: z.int().min(1),
  /** What the post says above or below it; empty when it says nothing. */
  caption: z.string(),
  /** The section that it stands in; null: none before it. */
  section: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  /** Where the measures stand: heads of columns, or first cells of rows in a transposed table. */
  measures: z.enum(['columns', 'rows']),
  /** Heads in their order, each with what the cells below it are. */
  columns: z.array(ColumnSchema),
  /** Rows below the head, each with one cell for each column. */
  rows: z.array(z.array(TableCellSchema)),
  /** What each row measures, when the measures stand in rows; else empty. */
  rowMeasures: z.array(MeasureSchema),
  /** Footnotes below the table. */
  notes: z.array(z.string()),
});

export type Measure = z.output<typeof MeasureSchema>;
export type TableColumn = z.output<typeof ColumnSchema>;
export type TableCell = z.output<typeof TableCellSchema>;
export type TableRecord = z.output<typeof TableRecordSchema>;
