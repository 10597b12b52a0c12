import { z } from 'zod';
import { ApiStepsSchema } from '../../schemas/api-step.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(ApiStepsSchema));
}
