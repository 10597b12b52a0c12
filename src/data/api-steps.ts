import { ApiStepSchema } from '../schemas/api-step.ts';
import type { ApiStep } from '../schemas/api-step.ts';
import { getPosts } from './posts.ts';

/** All steps of the hub: posts in the order of lists, steps in the order of their post. */
export async function getApiSteps(): Promise<ApiStep[]> {
  return (await getPosts()).flatMap(({ id: post, slug, procedures }) =>
    procedures.flatMap((procedure) =>
      procedure.steps.map((step) =>
        ApiStepSchema.parse({
          ...step,
          schemaVersion: 1,
          post,
          slug,
          procedure: procedure.id,
          procedureTitle: procedure.title,
          outline: procedure.outline,
          page: `posts/${slug}.html#step-${step.id}`,
        }),
      ),
    ),
  );
}
