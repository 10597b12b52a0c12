import { z } from 'zod';

/** A procedure with its steps. */
export const ProcedureSchema = z.strictObject({
  /** Stable id. */
  id: z.string().min(1),
});

export type Procedure = z.output<typeof ProcedureSchema>;
