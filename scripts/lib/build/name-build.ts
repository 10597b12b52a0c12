import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import writeFileAtomic from 'write-file-atomic';
import { ROOT } from '../root.ts';
import { siteFiles } from './site-files.ts';
import type { SiteFile } from './site-files.ts';

const WORKER = 'sw.js';
const FOLDER = 'offline';
/** Only pages from disk load it, and there is no worker there. */
const ONLY_FROM_DISK = 'pagefind/pack.js';

const HASH_LENGTH = 16;
const BUILD_LENGTH = 12;

/**
 * Names a finished site by its content and writes what keeps it on a reader's device: the list of
 * its files with their hashes, and the worker that knows this build only.
 */
export async function nameBuild(site: string): Promise<void> {
  const { list, worker } = await buildFiles(await siteFiles(site));
  await mkdir(join(site, FOLDER), { recursive: true });
  for (const { path, text } of [list, worker]) await writeFileAtomic(join(site, path), text);
  for (const name of await readdir(join(site, FOLDER)))
    if (`${FOLDER}/${name}` !== list.path) await rm(join(site, FOLDER, name));
}

/** The two files by which a device keeps a build, made of all other files. */
export async function buildFiles(
  files: readonly SiteFile[],
): Promise<Record<'list' | 'worker', { path: string; text: string }>> {
  const rows: [path: string, hash: string, bytes: number][] = [];
  for (const { path, read } of files) {
    if (path === ONLY_FROM_DISK) continue;
    const bytes = await read();
    rows.push([path, hashOf(bytes).slice(0, HASH_LENGTH), bytes.length]);
  }
  const list = `${JSON.stringify({ schemaVersion: 1, files: rows })}\n`;
  const name = hashOf(Buffer.from(list)).slice(0, BUILD_LENGTH);
  return {
    list: { path: `${FOLDER}/${name}.json`, text: list },
    worker: { path: WORKER, text: await workerOf(name) },
  };
}

async function workerOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/worker/worker.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', BUILD: JSON.stringify(name) },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
