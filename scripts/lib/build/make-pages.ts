import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { renderEntries } from '../../../src/loader/render-entries.ts';
import { renderedFolder } from '../../../src/loader/rendered-files.ts';
import { PAGE_GROUPS } from './page-groups.ts';
import type { BuildPlan } from './plan.ts';
import { pageProgram } from './program.ts';
import { renderInWorkers } from './render-in-workers.ts';
import { inWorkers } from './workers.ts';

const SCRIPT = join(import.meta.dirname, 'page-worker.ts');
const KEPT = 'pages';

/**
 * Renders the entries of the plan and makes the pages and machine files of their hub.
 *
 * @param folder where the site goes
 * @param onPosts called when the pages of all posts are there, and others are not
 * @returns number of pages
 */
export async function makePages(
  plan: BuildPlan,
  folder: string,
  onPosts: () => void = () => undefined,
): Promise<number> {
  const { root, content, cache } = plan;
  await renderEntries({ root, content, rendered: renderedFolder(cache) }, renderInWorkers);
  const { version, code, files } = await pageProgram(plan);
  await cp(files, folder, { recursive: true });
  const made = await inWorkers(
    PAGE_GROUPS,
    {
      script: SCRIPT,
      data: { code, version, kept: join(cache, KEPT), out: folder, before: plan.out },
      env: environmentOf(plan),
      read: (answer) => z.number().parse(answer),
    },
    (_pages, group) => {
      if (group === 'posts') onPosts();
    },
  );
  return made.reduce((sum, pages) => sum + pages, 0);
}

/** What the pages are told about the hub. */
function environmentOf(plan: BuildPlan): Record<string, string> {
  return {
    POSTSHELF_CONTENT: plan.content,
    POSTSHELF_CACHE: plan.cache,
    POSTSHELF_NOINDEX: plan.noindex ? '1' : '',
    POSTSHELF_SOURCE: plan.withSource ? plan.dumps : '',
  };
}
