import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { PlaceFile } from './place-file.ts';

/** What an index was made of, how many posts it has, and the hash of each of its files. */
const NoteSchema = z.strictObject({
  key: z.string(),
  posts: z.number(),
  files: z.record(z.string(), z.string()),
});

type Note = z.output<typeof NoteSchema>;

/** An index as files of a site, by their paths. */
export interface ProseFiles {
  /** Posts in the index. */
  posts: number;
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Places the index of the site before, if it was made of the same and each of its files is there just
 * as it was made.
 *
 * @param note where {@link noteIndex} wrote what it was made of
 * @param key digest of all that the index is made of now
 * @returns number of its posts; null when nothing is placed
 */
export function keepIndex(
  note: string,
  key: string,
  { before, place }: { before: string; place: PlaceFile },
): number | null {
  const known = readNote(note);
  if (known?.key !== key) return null;
  const files = readFiles(before, known);
  if (files === null) return null;
  for (const [path, bytes] of files) place(path, bytes);
  return known.posts;
}

/** Notes what an index was made of. */
export async function noteIndex(
  note: string,
  key: string,
  { posts, files }: ProseFiles,
): Promise<void> {
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]));
  const now: Note = { key, posts, files: hashes };
  await writeFileAtomic(note, JSON.stringify(now));
}

function readNote(path: string): Note | null {
  try {
    return NoteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // None yet, or one of another version.
    return null;
  }
}

/** Null as soon as a file is missing or is another one. */
function readFiles(site: string, { files }: Note): Map<string, Uint8Array> | null {
  const read = new Map<string, Uint8Array>();
  for (const [path, hash] of Object.entries(files)) {
    if (!existsSync(join(site, path))) return null;
    const bytes = readFileSync(join(site, path));
    if (hashOf(bytes) !== hash) return null;
    read.set(path, bytes);
  }
  return read;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
