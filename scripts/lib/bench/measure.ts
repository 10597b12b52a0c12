/** Runs of which the fastest counts: the others had to wait for somebody. */
const RUNS = 8;
const MICROSECONDS = 1e6;

/**
 * Seconds of computing time of all threads that a piece of work takes: on a busy machine the clock
 * on the wall says nothing. The first run, in which the engine learns the code, does not count; it takes some more until it knows all of it.
 */
export function cpuSeconds(work: () => void, runs: number = RUNS): number {
  let fastest = Infinity;
  for (let run = 0; run <= runs; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (run > 0 || runs === 0) fastest = Math.min(fastest, (user + system) / MICROSECONDS);
  }
  return Math.max(fastest, 1 / MICROSECONDS);
}
