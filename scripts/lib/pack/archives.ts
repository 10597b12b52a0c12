import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { insidePack, withOffer } from '../../../src/data/offer.ts';
import type { NamedPack } from '../../../src/data/offer.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import type { Pack } from '../../../src/schemas/packs.ts';
import { buildFiles } from '../build/name-build.ts';
import type { BuildPlan } from '../build/plan.ts';
import { siteFiles } from '../build/site-files.ts';
import { readChapters, writeBook } from './book.ts';
import { isKept, keep, subsetKey } from './kept-archives.ts';
import type { BuildSubset } from './subset-builders.ts';
import type { Subset } from './subsets.ts';
import { zipFiles } from './zip-files.ts';

/** What every archive of one run needs. */
export interface PackJob {
  plan: BuildPlan;
  /** Where archives are written. */
  folder: string;
  /** All posts of the site. */
  posts: readonly ApiPost[];
}

const OFFLINE = 'offline.html';

/** The finished site itself. */
export async function packWhole(job: PackJob): Promise<Pack> {
  const named = { kind: 'whole', key: null, name: 'Everything', file: 'postshelf.zip' } as const;
  await zipSite(job.plan.out, join(job.folder, named.file), { ...named, ...countsOf(job.posts) });
  return describe(job, named, job.posts);
}

/** All posts as one book, and those of each publisher and topic. */
export async function packBooks(job: PackJob, subsets: readonly Subset[]): Promise<Pack[]> {
  const { plan, folder, posts } = job;
  const chapters = await readChapters(plan.out, posts);
  const whole = { name: null, posts, file: 'postshelf.epub' };
  const parts = subsets.map((subset) => ({ ...subset, file: `${subset.kind}-${subset.key}.epub` }));
  const packs: Pack[] = [];
  for (const part of [whole, ...parts]) {
    await writeBook(chapters, part, join(folder, part.file));
    const key = 'key' in part ? part.key : null;
    const named = { kind: 'book', key, name: part.name ?? 'Everything', file: part.file } as const;
    packs.push(await describe(job, named, part.posts));
  }
  return packs;
}

/** What programs read. */
export async function packData(job: PackJob): Promise<Pack> {
  const named = { kind: 'data', key: null, name: 'Data', file: 'postshelf-data.zip' } as const;
  const files = await siteFiles(job.plan.out);
  const data = files.filter(({ path }) => path.startsWith('api/'));
  await zipFiles(data, join(job.folder, named.file));
  return describe(job, named, job.posts);
}

/** A site made of the posts of one publisher or topic; one that is as it was is taken from the cache. */
export async function packSubset(
  job: PackJob,
  subset: Subset,
  build: BuildSubset,
): Promise<{ pack: Pack; isReused: boolean }> {
  const { kind, key, name, posts } = subset;
  const named = { kind, key, name, file: `${kind}-${key}.zip` };
  const { plan, folder } = job;
  const kept = join(plan.cache, 'packs', named.file);
  const stamp = await subsetKey(plan, subset);
  const isReused = await isKept(kept, stamp);
  if (!isReused) {
    const site = await build(posts.map(({ slug }) => slug));
    await mkdir(join(plan.cache, 'packs'), { recursive: true });
    await zipSite(site, `${kept}.part`, { ...named, ...countsOf(posts) });
    await rename(`${kept}.part`, kept);
    await keep(kept, stamp);
  }
  await copyFile(kept, join(folder, named.file));
  return { pack: await describe(job, named, posts), isReused };
}

/** An archive says of itself what it is, offers no archives, and is a build of its own. */
async function zipSite(site: string, target: string, pack: NamedPack): Promise<void> {
  const page = await readFile(join(site, OFFLINE), 'utf8');
  const files = await siteFiles(site, new Map([[OFFLINE, withOffer(page, insidePack(pack))]]));
  const added = Object.values(await buildFiles(files)).map(({ path, text }) => ({
    path,
    read: () => Promise.resolve(Buffer.from(text)),
  }));
  await zipFiles([...files, ...added], target);
}

async function describe(
  { folder }: PackJob,
  named: Pick<Pack, 'kind' | 'key' | 'name' | 'file'>,
  posts: readonly ApiPost[],
): Promise<Pack> {
  const path = join(folder, named.file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const { size } = await stat(path);
  return { ...named, ...countsOf(posts), bytes: size, sha256: hash.digest('hex') };
}

function countsOf(posts: readonly ApiPost[]): Pick<Pack, 'posts' | 'samples' | 'tables'> {
  const sum = (key: 'samples' | 'tables'): number =>
    posts.reduce((total, { counts }) => total + counts[key], 0);
  return { posts: posts.length, samples: sum('samples'), tables: sum('tables') };
}
