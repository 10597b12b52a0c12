import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is added to the files that a build lists: by `npm run pack`, and for keeping the hub. */
export const ADDED = ['packs', 'cards', 'offline', 'sw.js'];
const LISTS = 'offline';

const ListSchema = z.object({ files: z.array(z.tuple([z.string(), z.string(), z.number()])) });

/** Whether a build finished this folder: it says of itself which files it made. */
export function isSite(folder: string): boolean {
  return ownNames(folder) !== null;
}

/**
 * Names at the top of a site that no build gave it: a `.git`, a `CNAME`. They are a person's.
 *
 * @returns none while the site is still being made
 */
export function foreignNames(site: string): string[] {
  const own = ownNames(site);
  return own === null ? [] : readdirSync(site).filter((name) => !own.has(name));
}

/** Names at the top of a site that it was finished with; null when this is none. */
function ownNames(site: string): Set<string> | null {
  const lists = listsOf(site);
  if (lists.length === 0) return null;
  const paths = lists.flatMap(({ files }) => files.map(([path]) => path));
  return new Set([...ADDED, ...paths.map((path) => path.split('/')[0] ?? '')]);
}

function listsOf(site: string): z.output<typeof ListSchema>[] {
  try {
    const names = readdirSync(join(site, LISTS)).filter((name) => name.endsWith('.json'));
    return names.map((name) =>
      ListSchema.parse(JSON.parse(readFileSync(join(site, LISTS, name), 'utf8'))),
    );
  } catch {
    // Whatever it is, no build of ours made it.
    return [];
  }
}
