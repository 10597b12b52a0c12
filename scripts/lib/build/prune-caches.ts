import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { withLock } from '../lock.ts';
import { CACHE_PREFIX, cacheFolder } from './plan.ts';
import { notesFolder } from './remember-site.ts';

const NoteSchema = z.object({ content: z.string(), cache: z.string() });

/**
 * Removes the caches of builds whose content folder is gone, and the notes of their sites. One that
 * a process works in stays, and so does what lies anywhere but among the caches of this project.
 */
export async function pruneCaches(root: string): Promise<void> {
  const folder = notesFolder(root);
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const file of names.map((name) => join(folder, name))) {
    const note = NoteSchema.safeParse(parsed(await readFile(file, 'utf8'))).data;
    if (note === undefined || existsSync(note.content)) continue;
    if (isOurs(root, note.cache) && !(await isRemoved(note.cache))) continue;
    await rm(file, { force: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOurs(root: string, cache: string): boolean {
  return dirname(cache) === cacheFolder(root) && basename(cache).startsWith(CACHE_PREFIX);
}

/** Whether it is gone now; a build that is done needs no room, so that it fails by nothing here. */
async function isRemoved(cache: string): Promise<boolean> {
  if (!existsSync(cache)) return true;
  try {
    await withLock(cache, () => rm(cache, { recursive: true, force: true }));
    return true;
  } catch {
    return false;
  }
}
