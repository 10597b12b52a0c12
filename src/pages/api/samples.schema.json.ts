import { z } from 'zod';
import { SampleSchema } from '../../schemas/sample.ts';

/** Schema of one line of samples.jsonl. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(SampleSchema));
}
