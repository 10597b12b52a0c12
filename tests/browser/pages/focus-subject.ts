import { postWithMost } from '../../hubs/rich-post.ts';
import type { Site } from '../harness/in-places.ts';

/** A post and the fragments of the steps of its first procedure. */
interface Subject {
  path: string;
  ids: string[];
  /** Fragments of all its steps. */
  all: string[];
}

/** The post with most steps. */
export async function focusSubject({ open }: Site): Promise<Subject> {
  const path = postWithMost('own', /data-step=/g);
  return open(path, async ({ page }) => {
    const idsOf = (steps: string): Promise<string[]> =>
      page.locator(steps).evaluateAll((found) => found.map(({ id }) => id));
    const first = await page.locator('ol.steps').first().getAttribute('data-procedure');
    const ids = await idsOf(`ol[data-procedure="${first ?? ''}"] > li.step`);
    return { path, ids, all: await idsOf('li.step') };
  });
}
