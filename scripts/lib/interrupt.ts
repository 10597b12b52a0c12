import { rmSync } from 'node:fs';

/** What is still to be put away if the process ends before its work does. */
const cleanups = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;
/** Threads go on until the process ends: what they write while a folder is removed goes next. */
const STILL_WRITTEN_TO = { recursive: true, force: true, maxRetries: 20, retryDelay: 10 };

/**
 * Has something put away when the process ends before that is called off: by a signal, by Ctrl+C that
 * a progress bar reads as a key, by a fault. A process that is killed puts nothing away: whatever lies
 * about has to be harmless to the next run as well.
 *
 * @param cleanUp may do nothing that waits
 * @returns how to call it off
 */
export function onInterrupt(cleanUp: () => void): () => void {
  if (cleanups.size === 0) {
    for (const signal of SIGNALS) process.on(signal, end);
    process.on('exit', putAway);
  }
  cleanups.add(cleanUp);
  return () => {
    cleanups.delete(cleanUp);
    if (cleanups.size > 0) return;
    for (const signal of SIGNALS) process.removeListener(signal, end);
    process.removeListener('exit', putAway);
  };
}

/** Has a file or folder removed when the process ends too soon. @returns how to let it be */
export function removeOnInterrupt(path: string): () => void {
  return onInterrupt(() => {
    rmSync(path, STILL_WRITTEN_TO);
  });
}

function end(): void {
  process.exit(INTERRUPTED);
}

/** What came last goes first: a lock lies around all that it keeps others from. */
function putAway(code: number): void {
  // The bar ends the process as if all were done.
  if (code === 0) process.exitCode = INTERRUPTED;
  for (const cleanUp of [...cleanups].reverse()) cleanUp();
}
