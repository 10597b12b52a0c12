import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlan } from './plan.ts';

/**
 * Runs Astro on the entries of the plan.
 *
 * Astro runs its bundle out of its output folder, and the bundle finds its packages only inside the
 * project: so the pages are made in the cache folder and moved.
 *
 * @param folder where the pages go; must not exist
 * @returns number of pages
 */
export async function makePages(plan: BuildPlan, folder: string): Promise<number> {
  const made = join(plan.cache, 'pages');
  await rm(made, { recursive: true, force: true });
  await runAstro(plan, made);
  const files = await readdir(made, { recursive: true });
  await moveFolder(made, folder);
  return files.filter((file) => file.endsWith('.html')).length;
}

async function runAstro(plan: BuildPlan, folder: string): Promise<void> {
  // Astro takes an output folder outside the working directory for one that it may not run code in.
  process.chdir(plan.root);
  process.env['POSTSHELF_CONTENT'] = plan.content;
  process.env['POSTSHELF_OUT'] = folder;
  process.env['POSTSHELF_CACHE'] = plan.cache;
  process.env['POSTSHELF_NOINDEX'] = plan.noindex ? '1' : '';
  process.env['POSTSHELF_SOURCE'] = plan.withSource ? plan.dumps : '';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root: plan.root, logLevel: plan.verbose ? 'info' : 'error' });
  if (existsSync(join(folder, '_astro')))
    throw new Error(
      'Astro made files of its own in _astro/: put styles into src/styles and scripts into src/client, so that pages work from disk.',
    );
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // The target lies on another disk.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
