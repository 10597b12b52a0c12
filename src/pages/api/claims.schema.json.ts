import { z } from 'zod';
import { ClaimSchema } from '../../schemas/claim.ts';

/** Schema of one line of claims.jsonl. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(ClaimSchema));
}
