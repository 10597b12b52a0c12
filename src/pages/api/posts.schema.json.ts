import { z } from 'zod';
import { ApiPostsSchema } from '../../schemas/api-post.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(ApiPostsSchema));
}
