import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlan } from '../build/plan.ts';
import type { Subset } from './subsets.ts';

/** Whatever stands here decides what a site made of some entries looks like. */
const CODE = ['src', 'public', 'content/docs', 'scripts/lib/build', 'scripts/lib/pack'];
const FILES = ['astro.config.mjs', 'package-lock.json'];

/** Changes whenever the archive of a subset would. */
export async function subsetKey(plan: BuildPlan, subset: Subset): Promise<string> {
  const hash = createHash('sha256');
  const { noindex, withSource, dumps } = plan;
  const frame = [process.env['SITE_URL'] ?? '', noindex, withSource ? dumps : '', subset.name];
  hash.update(`${await codeHash(plan.root)}\n${JSON.stringify(frame)}\n`);
  const rows = (await readFile(join(plan.content, 'ids.json'), 'utf8')).split('\n');
  for (const { id, slug } of subset.posts) {
    hash.update(await readFile(join(plan.content, 'posts', `${slug}.mdx`)));
    hash.update(rows.filter((row) => row.includes(`"${id}"`)).join('\n'));
  }
  return hash.digest('hex');
}

/** Whether an archive that lies in the cache was made by the same key. */
export async function isKept(archive: string, key: string): Promise<boolean> {
  if (!existsSync(archive) || !existsSync(noteOf(archive))) return false;
  return (await readFile(noteOf(archive), 'utf8')) === key;
}

/** Notes by which key an archive was made. */
export async function keep(archive: string, key: string): Promise<void> {
  await writeFile(noteOf(archive), key);
}

/** Removes archives of publishers and topics that are no longer there. */
export async function forgetOthers(folder: string, files: readonly string[]): Promise<void> {
  const kept = new Set(files.flatMap((file) => [file, noteOf(file)]));
  for (const name of existsSync(folder) ? await readdir(folder) : [])
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

function noteOf(archive: string): string {
  return `${archive}.key`;
}

let known: Promise<string> | undefined;

function codeHash(root: string): Promise<string> {
  return (known ??= hashCode(root));
}

async function hashCode(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
      hash.update(await readFile(path));
  }
  for (const file of FILES) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
