import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKS_SCHEMA_VERSION } from '../../../src/schemas/packs.ts';
import type { Pack } from '../../../src/schemas/packs.ts';
import { withLock } from '../build/lock.ts';
import type { BuildPlan } from '../build/plan.ts';
import type { Stages } from '../build/stage.ts';
import { removeOnInterrupt } from '../build/swap-in.ts';
import { packBook, packData, packSubset, packWhole } from './archives.ts';
import { drawCards } from './cards.ts';
import { explainDisk } from './disk.ts';
import { forgetOthers } from './kept-archives.ts';
import { swapPacks } from './swap-packs.ts';
import { withBuilders } from './subset-builders.ts';
import { listSubsets, readPosts } from './subsets.ts';

/**
 * Archives of the whole hub, of each publisher, of each topic and of the data, a book, and a card of
 * each post, put into a finished site. All is made beside it and moved in when it is whole: a run that fails or is interrupted
 * leaves what was there before.
 *
 * @returns what was made
 */
export function packSite(plan: BuildPlan, stages: Stages): Promise<Pack[]> {
  return explainDisk(() => withLock(plan.cache, () => pack(plan, stages)));
}

async function pack(plan: BuildPlan, stages: Stages): Promise<Pack[]> {
  const staging = `${plan.out}.packing`;
  const packs: Pack[] = [];
  await rm(staging, { recursive: true, force: true });
  const forget = removeOnInterrupt(staging);
  try {
    const folder = join(staging, 'packs');
    await mkdir(folder, { recursive: true });
    const posts = await readPosts(plan.out);
    const job = { plan, folder, posts };
    await stages.run('Drawing cards', async (report) => {
      const cards = join(staging, 'cards');
      await mkdir(cards);
      await drawCards(plan, posts, cards, report);
      return `${String(posts.length)} cards`;
    });
    await stages.run('Packing everything', async () => {
      packs.push(await packWhole(job), await packBook(job), await packData(job));
      return 'whole hub, book, data';
    });
    const subsets = listSubsets(posts);
    await stages.run('Packing parts', async (report) => {
      let done = 0;
      const made = await withBuilders(plan, subsets, async (subset, build) => {
        const packed = await packSubset(job, subset, build);
        report(++done / subsets.length);
        return packed;
      });
      packs.push(...made.map(({ pack }) => pack));
      const reused = made.filter(({ isReused }) => isReused).length;
      return `${String(made.length)} packs, ${String(reused)} of them unchanged`;
    });
    const listed = packs.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    await writeLists(folder, listed);
    await swapPacks(plan.out, staging, listed);
    await forgetOthers(
      join(plan.cache, 'packs'),
      listed.map(({ file }) => file),
    );
    return listed;
  } finally {
    forget();
    await rm(staging, { recursive: true, force: true });
  }
}

const ORDER: readonly Pack['kind'][] = ['whole', 'book', 'publisher', 'topic', 'data'];

async function writeLists(folder: string, packs: readonly Pack[]): Promise<void> {
  const list = { schemaVersion: PACKS_SCHEMA_VERSION, packs };
  await writeFile(join(folder, 'packs.json'), `${JSON.stringify(list)}\n`);
  const sums = packs.map(({ sha256, file }) => `${sha256}  ${file}\n`);
  await writeFile(join(folder, 'checksums.txt'), sums.join(''));
}
