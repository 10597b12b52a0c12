import { checked } from './kept-build.ts';
import type { KeptBuild } from './kept-build.ts';

/** How saving ended; `changed`: the hub has another build by now, `full`: no room on the device. */
export type SaveEnd = 'done' | 'stopped' | 'offline' | 'changed' | 'full';

export interface SaveJob {
  build: KeptBuild;
  root: string;
  paths: readonly string[];
  /** Where unchanged files can be copied from instead of loading them. */
  previous?: KeptBuild | undefined;
  onSaved?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** So many files are loaded side by side. */
const AT_ONCE = 6;

/**
 * Puts files of a build into its cache. Those that lie there already are not loaded again, so a save
 * that was interrupted goes on where it was.
 */
export async function saveFiles(job: SaveJob): Promise<SaveEnd> {
  const waiting = [...job.paths];
  let end: SaveEnd = 'done';
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const outcome = job.signal?.aborted === true ? 'stopped' : await saveFile(path, job);
      if (outcome === 'done') continue;
      end = outcome;
      waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return end;
}

async function saveFile(path: string, job: SaveJob): Promise<SaveEnd> {
  const { build, root, previous, onSaved } = job;
  const file = build.files.get(path);
  if (file === undefined) return 'done';
  const address = root + encodeURI(path);
  if ((await build.cache.match(address)) === undefined) {
    const isSame = previous?.files.get(path)?.hash === file.hash;
    const copy = isSame ? await previous?.cache.match(address) : undefined;
    const response = copy ?? (await load(address));
    if (response === null) return 'offline';
    const right = response.ok ? await checked(response, file) : null;
    if (right === null) return 'changed';
    if (!(await isPut(build.cache, address, right))) return 'full';
  }
  onSaved?.(file.bytes);
  return 'done';
}

async function load(address: string): Promise<Response | null> {
  try {
    // What the browser's own cache has may be of an older build: it asks the host again.
    return await fetch(address, { cache: 'no-cache' });
  } catch {
    return null;
  }
}

/** Whether there was room for a response. */
async function isPut(cache: Cache, address: string, response: Response): Promise<boolean> {
  try {
    await cache.put(address, response);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}
