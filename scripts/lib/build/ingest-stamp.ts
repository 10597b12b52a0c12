import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listDumps } from '../ingest/list-dumps.ts';
import type { BuildPlan } from './plan.ts';

/** Whatever stands here decides what an entry made of a dump looks like. */
const CODE = ['src/lib', 'src/schemas', 'scripts/lib/ingest'];
const LOCK_FILE = 'package-lock.json';
const ORIGINALS = 'originals.json';
const STAMP = 'ingested';

/**
 * Whether another ingest would change nothing: the dumps, its code and the list of entries are those
 * of the last run that ended without an error. What a person wrote into an entry since then is
 * checked by the loader, and gets its ids there.
 */
export async function isIngested(plan: BuildPlan): Promise<boolean> {
  const file = join(plan.cache, STAMP);
  if (!existsSync(file) || !existsSync(join(plan.content, 'ids.json'))) return false;
  return (await readFile(file, 'utf8')) === (await stampOf(plan));
}

/** Remembers that ingest ended without an error. */
export async function markIngested(plan: BuildPlan): Promise<void> {
  const file = join(plan.cache, STAMP);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await stampOf(plan));
}

async function stampOf(plan: BuildPlan): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of CODE) await addFolder(hash, join(plan.root, folder));
  await addFile(hash, join(plan.root, LOCK_FILE));
  const { dumps, issues } = listDumps([plan.dumps]);
  // A file that cannot be read any more is to be told.
  hash.update(issues.map(({ file }) => file).join('\n'));
  for (const { path, name } of dumps) {
    hash.update(`\n${name}\n`);
    await addFile(hash, path);
  }
  const originals = join(plan.dumps, ORIGINALS);
  if (existsSync(originals)) await addFile(hash.update(ORIGINALS), originals);
  hash.update((await namesIn(join(plan.content, 'posts'))).join('\n'));
  return hash.digest('hex');
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    await addFile(hash, path);
}

/** A dump may be larger than memory. */
async function addFile(hash: Hash, path: string): Promise<void> {
  for await (const chunk of createReadStream(path)) hash.update(asBytes(chunk));
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new Error('a stream of bytes was expected');
}
