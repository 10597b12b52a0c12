import { indexProse } from './prose-index.ts';
import { makePages } from './make-pages.ts';
import type { BuildPlan } from './plan.ts';
import { replaceFolder } from './swap-in.ts';
import type { Stages } from './stage.ts';

/** Entries → finished site: pages, indexes, machine files; swapped in when all of it is there. */
export async function buildSite(plan: BuildPlan, stages: Stages): Promise<void> {
  await replaceFolder(plan.out, async (staging) => {
    await stages.run('Making pages', async () => {
      return `${String(await makePages(plan, staging))} pages`;
    });
    await stages.run('Indexing the prose', async () => {
      return `${String(await indexProse(staging))} posts`;
    });
  });
}
