import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ADDED, foreignNames } from './own-files.ts';

/** A file of a finished site; its bytes are read when they are needed. */
export interface SiteFile {
  /** From the root of the site, with `/`. */
  path: string;
  read: () => Promise<Uint8Array>;
}

/**
 * The files of a site without those that are added to it, as no archive goes into an archive, and
 * without a person's own, sorted by path.
 *
 * @param instead texts that take the place of files there
 */
export async function siteFiles(
  site: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<SiteFile[]> {
  const others = new Set([...ADDED, ...foreignNames(site)]);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !others.has(path.split('/')[0] ?? ''));
  return [...new Set([...paths, ...instead.keys()])].sort().map((path) => {
    const text = instead.get(path);
    return {
      path,
      // A hub has tens of thousands of small files: waiting for each would take longer than reading it.
      read: () =>
        Promise.resolve(text === undefined ? readFileSync(join(site, path)) : Buffer.from(text)),
    };
  });
}
