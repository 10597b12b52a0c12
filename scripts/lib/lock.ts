import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOnInterrupt } from './interrupt.ts';

const LOCK = 'lock';

/**
 * Runs work that nobody else may do in the same folder at the same time.
 * A lock whose process is gone counts for nothing.
 *
 * @throws when another process is at it
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const file = join(folder, LOCK);
  await mkdir(folder, { recursive: true });
  await take(file);
  const forget = removeOnInterrupt(file);
  try {
    return await work();
  } finally {
    forget();
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isRunning(owner))
    throw new Error(
      `another run works on the same content (process ${String(owner)}): wait until it has ended. If no such run is there, delete ${file}.`,
    );
  await rm(file, { force: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(String(process.pid));
  } catch (error) {
    // On a full disk there is room for a name, but not for what it says.
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
