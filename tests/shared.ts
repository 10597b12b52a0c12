import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder with the full-text dumps, gold and reference tools, which a clone does not have.
 * Named by `POSTSHELF_SHARED`; when the variable is set the folder must be there.
 *
 * @returns its absolute path, or null when the variable is not set: then skip the test and say so
 * @throws when the variable names a folder that does not exist
 */
export function sharedFolder(): string | null {
  const named = process.env['POSTSHELF_SHARED'];
  if (named === undefined || named === '') return null;
  const folder = resolve(named);
  if (!existsSync(folder)) throw new Error(`POSTSHELF_SHARED names ${folder}, which is not there`);
  return folder;
}
