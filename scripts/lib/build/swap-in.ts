import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What every finished site has: a folder with other things in it is not ours to replace. */
const SIGNS_OF_A_SITE = ['index.html', 'assets'];

/**
 * Makes a folder anew beside its place and swaps it in by renaming once it is whole: a build that
 * fails or is interrupted leaves what was there before.
 */
export async function replaceFolder(
  target: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const staging = `${target}.building`;
  const previous = `${target}.previous`;
  await assertReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  // A build that was killed between the two renames left the site under this name.
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
  rmSync(staging, { recursive: true, force: true });
  const forget = removeOnInterrupt(staging);
  try {
    await fill(staging);
    rmSync(previous, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, previous);
    renameSync(staging, target);
  } finally {
    forget();
    rmSync(staging, { recursive: true, force: true });
  }
  rmSync(previous, { recursive: true, force: true });
}

async function assertReplaceable(target: string): Promise<void> {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new Error(`${target} is a file: name a folder.`);
  const names = await readdir(target);
  if (names.length === 0 || SIGNS_OF_A_SITE.every((name) => names.includes(name))) return;
  throw new Error(`${target} holds files that are no site of ours: name a new or empty folder.`);
}

/** Removes a half-made folder when the process is told to stop. @returns how to let it be */
export function removeOnInterrupt(staging: string): () => void {
  const stop = (): void => {
    rmSync(staging, { recursive: true, force: true });
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}
