import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { onInterrupt } from '../interrupt.ts';

/** Writes one file; tests put one in its place that fails. */
export type WriteFile = (path: string, text: string) => Promise<void>;

/**
 * Files that are to appear together: they are written beside the content folder's own, and moved in
 * when all of them are there. If the program is stopped before, nothing has changed; if it is stopped
 * while they are moved, the next run moves the rest.
 */
export interface Staging {
  /** @param path relative to the content folder */
  put(path: string, text: string): Promise<void>;
  /** Has a file removed when the others are moved in. */
  drop(path: string): void;
  commit(): Promise<void>;
  /** Forgets everything that was put, unless it was committed. */
  discard(): Promise<void>;
}

const FOLDER = '.staging';
/** Named so last: its presence says that all files are there. */
const READY = 'ready.json';
const FILES = 'files';
const ReadySchema = z.strictObject({ drop: z.array(z.string()) });

const writeText: WriteFile = (path, text) => writeFile(path, text, 'utf8');

/** Opens the staging of a content folder; what an interrupted run left is finished or thrown away. */
export async function openStaging(content: string, write: WriteFile = writeText): Promise<Staging> {
  await finishInterrupted(content);
  const folder = join(content, FOLDER);
  const dropped: string[] = [];
  // Once everything is there it is moved in, by this run or by the next.
  const isReady = (): boolean => existsSync(join(folder, READY));
  const forget = onInterrupt(() => {
    if (!isReady()) rmSync(folder, { recursive: true, force: true });
  });
  return {
    put: async (path, text) => {
      const target = join(folder, FILES, path);
      await mkdir(dirname(target), { recursive: true });
      await write(target, text);
    },
    drop: (path) => {
      dropped.push(path);
    },
    commit: async () => {
      await mkdir(folder, { recursive: true });
      await write(join(folder, `${READY}.part`), JSON.stringify({ drop: dropped }));
      await rename(join(folder, `${READY}.part`), join(folder, READY));
      await moveIn(content);
    },
    discard: async () => {
      if (!isReady()) await rm(folder, { recursive: true, force: true });
      forget();
    },
  };
}

/** Brings a content folder to the state before or after an interrupted run, never between. */
async function finishInterrupted(content: string): Promise<void> {
  const folder = join(content, FOLDER);
  if (existsSync(join(folder, READY))) await moveIn(content);
  else await rm(folder, { recursive: true, force: true });
}

async function moveIn(content: string): Promise<void> {
  const folder = join(content, FOLDER);
  const { drop } = await readReady(folder);
  for (const path of await listFiles(join(folder, FILES))) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await rename(join(folder, FILES, path), join(content, path));
  }
  for (const path of drop) await rm(join(content, path), { force: true });
  await rm(folder, { recursive: true, force: true });
}

async function readReady(folder: string): Promise<z.output<typeof ReadySchema>> {
  return ReadySchema.parse(JSON.parse(await readFile(join(folder, READY), 'utf8')));
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
}
