import { z } from 'zod';

/** A table with typed columns. */
export const TableRecordSchema = z.strictObject({
  /** Stable id. */
  id: z.string().min(1),
});

export type TableRecord = z.output<typeof TableRecordSchema>;
