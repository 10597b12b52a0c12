import { z } from 'zod';
import { PackListSchema } from '../../schemas/packs.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(PackListSchema));
}
