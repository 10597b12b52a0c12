import { z } from 'zod';
import { WalkthroughFileSchema } from '../../schemas/walkthrough-file.ts';

/** Schema of a file `posts/<slug>.steps.json`. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(WalkthroughFileSchema));
}
