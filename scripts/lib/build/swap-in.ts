import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeOnInterrupt } from '../interrupt.ts';
import { foreignNames, isSite } from './own-files.ts';

/**
 * Makes a folder anew beside its place and swaps it in by renaming once it is whole: a build that
 * fails or is interrupted leaves what was there before. What a person put into it stays.
 */
export async function replaceFolder(
  place: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const target = existsSync(place) ? realpathSync(place) : place;
  const staging = `${target}.building`;
  const previous = `${target}.previous`;
  await assertReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  settleKilled(target, previous);
  rmSync(staging, { recursive: true, force: true });
  const forget = removeOnInterrupt(staging);
  try {
    await fill(staging);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(staging, target);
  } finally {
    forget();
    rmSync(staging, { recursive: true, force: true });
  }
  settleKilled(target, previous);
}

/** Ends what a build may have been killed in: it left the site, or what is not its own, under another name. */
function settleKilled(target: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (!existsSync(target)) {
    renameSync(previous, target);
    return;
  }
  for (const name of foreignNames(previous))
    if (!existsSync(join(target, name))) renameSync(join(previous, name), join(target, name));
  rmSync(previous, { recursive: true, force: true });
}

async function assertReplaceable(target: string): Promise<void> {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new Error(`${target} is a file: name a folder.`);
  if (isSite(target) || (await readdir(target)).length === 0) return;
  throw new Error(`${target} holds files that are no site of ours: name a new or empty folder.`);
}
