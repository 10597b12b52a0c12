import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts the file of this name and content into the folder of a site. */
export type PlaceFile = (file: string, bytes: Uint8Array) => void;

/**
 * Fills the folder of a site. A file that the finished site before has byte for byte is linked, not
 * written: to make a file takes twenty times as long as to read one, and to give it a second name.
 *
 * @param folder where the site is being made
 * @param before the finished site, which is removed when this one takes its place; it need not exist
 */
export function siteFolder(folder: string, before: string): PlaceFile {
  const folders = new Set<string>();
  return (file, bytes) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    // What is there already may be a second name of a file of the site before.
    rmSync(path, { force: true });
    if (!linked(join(before, file), path, bytes)) writeFileSync(path, bytes);
  };
}

/** Gives a file a second name if it holds just these bytes. @returns whether it does */
function linked(known: string, path: string, bytes: Uint8Array): boolean {
  try {
    const found = lstatSync(known, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size !== bytes.length) return false;
    if (!readFileSync(known).equals(bytes)) return false;
    linkSync(known, path);
    return true;
  } catch {
    // It cannot be read, or this disk knows no second names.
    return false;
  }
}
