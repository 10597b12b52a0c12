import { readFileSync } from 'node:fs';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

/** The files of an archive, in their order. */
export async function unzip(archive: string): Promise<Map<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(archive)));
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  await reader.close();
  return files;
}
