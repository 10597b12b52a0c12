import { z } from 'zod';

/** A figure that a post claims. */
export const ClaimSchema = z.strictObject({
  /** Stable id. */
  id: z.string().min(1),
});

export type Claim = z.output<typeof ClaimSchema>;
