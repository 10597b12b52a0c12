import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ZippedFile } from './zip-files.ts';

/** Folders of a finished site that `npm run pack` adds: no archive goes into an archive. */
const PACKED = ['packs', 'cards'];

/**
 * The files of a finished site without what was packed, sorted by path.
 *
 * @param instead texts that take the place of files there
 */
export async function siteFiles(
  site: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<ZippedFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !PACKED.includes(path.split('/')[0] ?? ''));
  return [...new Set([...paths, ...instead.keys()])].sort().map((path) => {
    const text = instead.get(path);
    return {
      path,
      read: () =>
        text === undefined ? readFile(join(site, path)) : Promise.resolve(Buffer.from(text)),
    };
  });
}
