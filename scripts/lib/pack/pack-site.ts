import { realpathSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKS_SCHEMA_VERSION } from '../../../src/schemas/packs.ts';
import type { Pack } from '../../../src/schemas/packs.ts';
import { withLock } from '../lock.ts';
import type { BuildPlan } from '../build/plan.ts';
import type { Stages } from '../build/stage.ts';
import { explainDisk } from '../disk.ts';
import { removeOnInterrupt } from '../interrupt.ts';
import { packBooks, packData, packSubset, packWhole } from './archives.ts';
import type { PackJob } from './archives.ts';
import { drawCards } from './cards.ts';
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
  // Beside the folder itself: what is renamed has to be on the same disk.
  const staging = `${realpathSync(plan.out)}.packing`;
  const folder = join(staging, 'packs');
  await rm(staging, { recursive: true, force: true });
  const forget = removeOnInterrupt(staging);
  try {
    await mkdir(folder, { recursive: true });
    const posts = await readPosts(plan.out);
    await stages.run('Drawing cards', async (report) => {
      const cards = join(staging, 'cards');
      await mkdir(cards);
      await drawCards(plan, posts, cards, report);
      return `${String(posts.length)} cards`;
    });
    const packs = await packAll({ plan, folder, posts }, stages);
    await writeLists(folder, packs);
    await swapPacks(plan.out, staging, packs);
    await forgetOthers(
      join(plan.cache, 'packs'),
      packs.map(({ file }) => file),
    );
    return packs;
  } finally {
    forget();
    await rm(staging, { recursive: true, force: true });
  }
}

async function packAll(job: PackJob, stages: Stages): Promise<Pack[]> {
  const subsets = listSubsets(job.posts);
  const packs: Pack[] = [];
  await stages.run('Packing everything', async () => {
    packs.push(await packWhole(job), await packData(job));
    return 'whole hub, data';
  });
  await stages.run('Making books', async () => {
    const books = await packBooks(job, subsets);
    packs.push(...books);
    return `${String(books.length)} books`;
  });
  await stages.run('Packing parts', async (report) => {
    let done = 0;
    const made = await withBuilders(job.plan, subsets, async (subset, build) => {
      const packed = await packSubset(job, subset, build);
      report(++done / subsets.length);
      return packed;
    });
    packs.push(...made.map(({ pack }) => pack));
    const reused = made.filter(({ isReused }) => isReused).length;
    return `${String(made.length)} packs, ${String(reused)} of them unchanged`;
  });
  return packs.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly Pack['kind'][] = ['whole', 'book', 'publisher', 'topic', 'data'];

async function writeLists(folder: string, packs: readonly Pack[]): Promise<void> {
  const list = { schemaVersion: PACKS_SCHEMA_VERSION, packs };
  await writeFile(join(folder, 'packs.json'), `${JSON.stringify(list)}\n`);
  const sums = packs.map(({ sha256, file }) => `${sha256}  ${file}\n`);
  await writeFile(join(folder, 'checksums.txt'), sums.join(''));
}
