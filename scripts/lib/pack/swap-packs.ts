import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { nameBuild } from '../build/name-build.ts';
import { offerOf, withOffer } from '../../../src/data/offer.ts';
import type { Pack } from '../../../src/schemas/packs.ts';

/** Folders that a run makes anew. */
const FOLDERS = ['packs', 'cards'];
const PAGE = 'offline.html';

/** Moves what was packed from beside the site into it, and lets the site's page show it. */
export async function swapPacks(
  site: string,
  staging: string,
  packs: readonly Pack[],
): Promise<void> {
  const page = join(site, PAGE);
  const offered = withOffer(await readFile(page, 'utf8'), offerOf(packs));
  for (const folder of FOLDERS) {
    const previous = join(staging, `${folder}.previous`);
    if (existsSync(join(site, folder))) await rename(join(site, folder), previous);
    await rename(join(staging, folder), join(site, folder));
    await rm(previous, { recursive: true, force: true });
  }
  await writeFileAtomic(page, offered);
  await nameBuild(site);
}
