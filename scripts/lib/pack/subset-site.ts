import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyLedger, putPost, putUnits } from '../../../src/lib/ids/ledger.ts';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';
import { makePages } from '../build/make-pages.ts';
import type { BuildPlan } from '../build/plan.ts';
import { indexProse } from '../build/prose-index.ts';

const LEDGER = 'ids.json';

/**
 * Makes a site of some entries: its own pages, counts and indexes; every part keeps its id.
 *
 * @param plan that of the whole hub, with a cache of its own
 * @param folder where the site goes
 */
export async function makeSubsetSite(
  plan: BuildPlan,
  slugs: readonly string[],
  folder: string,
): Promise<void> {
  const content = join(plan.cache, 'content');
  await rm(content, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(content, 'posts'), { recursive: true });
  for (const slug of slugs) {
    const name = join('posts', `${slug}.mdx`);
    await copyFile(join(plan.content, name), join(content, name));
  }
  const ledger = await ledgerOf(plan.content, slugs);
  await writeFile(join(content, LEDGER), writeLedger(ledger));
  await makePages({ ...plan, content, out: folder }, folder);
  await indexProse(folder);
}

/** The rows of some posts: what is not in the subset must not leave a link to it. */
async function ledgerOf(content: string, slugs: readonly string[]): Promise<Ledger> {
  const { ledger } = readLedger(await readFile(join(content, LEDGER), 'utf8'), LEDGER);
  if (ledger === null) throw new Error(`${join(content, LEDGER)} cannot be read.`);
  const kept = emptyLedger();
  for (const post of ledger.posts.values()) {
    if (!slugs.includes(post.slug)) continue;
    putPost(kept, post);
    putUnits(kept, post.id, ledger.units.get(post.id) ?? []);
  }
  return kept;
}
