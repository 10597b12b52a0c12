import { rmSync } from 'node:fs';

/** What is still to be put away if the process is told to stop. */
const cleanups = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;
/** Threads go on until the process ends: what they write while a folder is removed goes next. */
const STILL_WRITTEN_TO = { recursive: true, force: true, maxRetries: 20, retryDelay: 10 };

/**
 * Has something put away when the process is told to stop, which then ends. A process that is killed
 * puts nothing away: whatever lies about has to be harmless to the next run as well.
 *
 * @param cleanUp may do nothing that waits
 * @returns how to call it off
 */
export function onInterrupt(cleanUp: () => void): () => void {
  if (cleanups.size === 0) for (const signal of SIGNALS) process.on(signal, stop);
  cleanups.add(cleanUp);
  return () => {
    cleanups.delete(cleanUp);
    if (cleanups.size === 0) for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
}

/** Has a file or folder removed when the process is told to stop. @returns how to let it be */
export function removeOnInterrupt(path: string): () => void {
  return onInterrupt(() => {
    rmSync(path, STILL_WRITTEN_TO);
  });
}

function stop(): void {
  for (const cleanUp of cleanups) cleanUp();
  process.exit(INTERRUPTED);
}
