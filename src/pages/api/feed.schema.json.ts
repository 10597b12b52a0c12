import { z } from 'zod';
import { JsonFeedSchema } from '../../schemas/json-feed.ts';

/** Schema of feed.json: JSON Feed 1.1 as this hub writes it. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(JsonFeedSchema));
}
