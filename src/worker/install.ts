import {
  cacheName,
  cachesOf,
  checked,
  keptPaths,
  listAddress,
  openBuild,
} from '../client/parts/kept-build.ts';
import type { KeptBuild } from '../client/parts/kept-build.ts';
import { saveFiles } from '../client/parts/save-files.ts';
import { build, root } from './scope.ts';

/** Said where a page is asked for that is not kept. */
export const UNSAVED = 'unsaved.html';

/**
 * Makes ready what this build keeps: all that an older build keeps on this device, so that nothing
 * is lost by an update. If that fails, the older build goes on as it is.
 */
export async function install(): Promise<void> {
  const kept = await openList();
  const previous = await previousBuild();
  const paths = [...new Set([UNSAVED, ...wanted(kept, previous)])];
  const end = await saveFiles({ build: kept, root, paths, previous: previous?.kept });
  if (end !== 'done') throw new Error(`this build could not be made ready: ${end}`);
}

/** Removes all other builds; called when no page of them is open any more. */
export async function removeOthers(): Promise<void> {
  const own = cacheName(root, build);
  const others = (await cachesOf(root)).filter((name) => name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The list of the build's files; it is loaded once, and is named by its own hash. */
async function openList(): Promise<KeptBuild> {
  const known = await openBuild(root, build);
  if (known !== null) return known;
  const address = listAddress(root, build);
  const response = await fetch(address, { cache: 'no-cache' });
  const list = response.ok ? await checked(response, { hash: build }) : null;
  if (list === null) throw new Error('the list of this build is gone');
  await (await caches.open(cacheName(root, build))).put(address, list);
  const opened = await openBuild(root, build);
  if (opened === null) throw new Error('the list of this build was not kept');
  return opened;
}

/** Of the older builds the one that keeps most: an update that was interrupted left less. */
async function previousBuild(): Promise<Previous | undefined> {
  const own = cacheName(root, build);
  const older: Previous[] = [];
  for (const name of await cachesOf(root)) {
    const kept = name === own ? null : await openBuild(root, name.split(' ').at(-1) ?? '');
    if (kept !== null) older.push({ kept, paths: await keptPaths(kept, root) });
  }
  return older.sort((a, b) => b.paths.length - a.paths.length)[0];
}

interface Previous {
  kept: KeptBuild;
  paths: string[];
}

/** What an older build keeps, as far as it is still there; everything, if it keeps everything. */
function wanted(kept: KeptBuild, previous: Previous | undefined): string[] {
  if (previous === undefined) return [];
  const { paths } = previous;
  if (paths.length >= previous.kept.files.size) return [...kept.files.keys()];
  return paths.filter((path) => kept.files.has(path));
}
