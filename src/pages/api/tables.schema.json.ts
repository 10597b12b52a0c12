import { z } from 'zod';
import { TableRecordSchema } from '../../schemas/table.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(z.array(TableRecordSchema)));
}
