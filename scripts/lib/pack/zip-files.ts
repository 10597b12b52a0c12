import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { SiteFile } from '../build/site-files.ts';

/** A file of an archive; its bytes are read when its turn comes. */
export interface ZippedFile extends SiteFile {
  /** Kept as it is, not compressed. */
  stored?: boolean;
}

/** 1 January 1980, the first day an archive can name: the bytes may not tell when they were made. */
const FIXED_DATE = 0x00210000;

/** Nothing that differs from run to run or from machine to machine. */
const SAME_BYTES = {
  rawLastModDate: FIXED_DATE,
  extendedTimestamp: false,
  dataDescriptor: false,
  useWebWorkers: false,
};

const BEST = 9;

configure({ useWebWorkers: false });

/**
 * Writes files into a new archive, in the given order; the same files give the same bytes.
 *
 * @throws when the disk is full; what was written of the archive is removed
 */
export async function zipFiles(files: readonly ZippedFile[], target: string): Promise<void> {
  const writer = new ZipWriter(Writable.toWeb(createWriteStream(target)), SAME_BYTES);
  try {
    for (const { path, read, stored = false } of files)
      await writer.add(path, new Uint8ArrayReader(await read()), { level: stored ? 0 : BEST });
    await writer.close();
  } catch (error) {
    if (!target.startsWith('/dev/')) await rm(target, { force: true });
    throw error;
  }
}
