import { z } from 'zod';
import { ProcedureSchema, StepSchema } from './procedure.ts';

/** One step in `api/steps.json`. */
export const ApiStepSchema = z.strictObject({
  /** Version of this record's form. */
  schemaVersion: z.literal(1),
  id: StepSchema.shape.id,
  /** Id of the post. */
  post: z.string().min(1),
  /** Slug of that post. */
  slug: z.string().min(1),
  /** Id of the procedure. */
  procedure: z.string().min(1),
  /** Title of the procedure. */
  procedureTitle: z.string().min(1),
  /** The procedure is an outline: it says what follows, or what a system does. */
  outline: ProcedureSchema.shape.outline,
  /** Address of the step, from the root of the site. */
  page: z.string().min(1),
  ...StepSchema.omit({ id: true }).shape,
});

export const ApiStepsSchema = z.array(ApiStepSchema);

export type ApiStep = z.output<typeof ApiStepSchema>;
