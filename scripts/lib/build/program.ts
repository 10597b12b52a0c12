import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOnInterrupt } from '../interrupt.ts';
import { drawIcons } from './icons.ts';
import { cacheFolder } from './plan.ts';
import type { BuildPlan } from './plan.ts';

/** What makes the pages of any hub, compiled by Astro. */
export interface PageProgram {
  /** Changes whenever the program does. */
  version: string;
  /** Folder with the compiled modules. */
  code: string;
  /** Folder with the files that are the same in every hub: styles, scripts, icons. */
  files: string;
}

/** Whatever stands here decides what the program is. */
const SOURCES = ['src', 'public', 'content/docs'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'scripts/lib/build/icons.ts'];

const FOLDER = 'program';
const CODE = 'code';
const SITE = 'files';
/** Someone who goes back and forth between two states of the code compiles neither again. */
const MOST_KEPT = 3;

/** The program of the pages as they are now; compiled when there is none yet. */
export async function pageProgram({ root, verbose }: BuildPlan): Promise<PageProgram> {
  const version = await programVersion(root);
  const folder = join(cacheFolder(root), FOLDER, version);
  if (!existsSync(folder)) await compile({ root, verbose, folder });
  return { version, code: join(folder, CODE), files: join(folder, SITE) };
}

interface Compilation {
  root: string;
  verbose: boolean;
  folder: string;
}

async function compile({ root, verbose, folder }: Compilation): Promise<void> {
  // Within the project: the program finds its packages only from there.
  const making = `${folder}.${String(process.pid)}`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  const forget = removeOnInterrupt(making);
  try {
    await runAstro(root, making, verbose);
    if (!existsSync(join(making, CODE))) throw new Error('Astro compiled no program of the pages.');
    await drawIcons(join(making, SITE));
    // Another build may have been first.
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    forget();
    await rm(making, { recursive: true, force: true });
  }
  await removeOld(join(cacheFolder(root), FOLDER));
}

async function runAstro(root: string, making: string, verbose: boolean): Promise<void> {
  // Astro takes an output folder outside the working directory for one that it may not run code in.
  process.chdir(root);
  process.env['POSTSHELF_PROGRAM'] = join(making, CODE);
  process.env['POSTSHELF_OUT'] = join(making, SITE);
  process.env['POSTSHELF_CACHE'] = join(making, 'astro');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, logLevel: verbose ? 'info' : 'error' });
  if (existsSync(join(making, SITE, '_astro')))
    throw new Error(
      'Astro made files of its own in _astro/: put styles into src/styles and scripts into src/client, so that pages work from disk.',
    );
}

/** Changes whenever something does that the pages are compiled of; no entry is among it. */
export async function programVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  const folders = await Promise.all(
    SOURCES.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((file) => join(file.parentPath, file.name));
    }),
  );
  for (const path of [...folders.flat().sort(), ...FILES.map((file) => join(root, file))])
    hash.update(`\n${path.slice(root.length)}\n`).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

async function removeOld(folder: string): Promise<void> {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, made: statSync(path).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of byAge.slice(MOST_KEPT)) await rm(path, { recursive: true, force: true });
}
