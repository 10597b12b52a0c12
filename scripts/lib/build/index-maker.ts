import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../root.ts';

/** Our part of the work: whatever the index is asked for, and what is done with it, stands here. */
export const CODE = ['scripts/lib/build', 'src/lib/search'];
/** Pagefind takes the program that these name in place of its own. */
const OTHER_PROGRAMS = ['PAGEFIND_BINARY_PATH', 'PAGEFIND_EXTENDED_BINARY_PATH'];

/**
 * Changes whenever something does that makes the index of the prose: our code, Pagefind as it is
 * installed with its program, or Node, which packs the files.
 */
export function indexMaker(): string {
  const pagefind = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), '..');
  const programs = join(pagefind, '..', '@pagefind');
  const others = OTHER_PROGRAMS.map((name) => process.env[name] ?? '').filter(
    (path) => path !== '',
  );
  return digestOf([...CODE.map((folder) => join(ROOT, folder)), pagefind, programs], others);
}

/** A digest of all files of some folders, and of some files. */
export function digestOf(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) for (const path of filesIn(folder)) add(hash, path);
  for (const path of files) add(hash, path);
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name)).sort();
}

function add(hash: Hash, path: string): void {
  const bytes = readFileSync(path);
  hash.update(`\n${path} ${String(bytes.length)}\n`).update(bytes);
}
