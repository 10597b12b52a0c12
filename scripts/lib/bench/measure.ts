const MICROSECONDS = 1e6;

/** Seconds of computing time of all threads that one run takes: on a busy machine the clock on the wall says nothing. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1) / MICROSECONDS;
}

/** Seconds of the fastest of some runs; the first, in which the engine learns the code, does not count unless it is the only one. */
export function cpuSeconds(work: () => void, runs: number): number {
  const first = secondsOf(work);
  if (runs === 0) return first;
  return Math.min(...Array.from({ length: runs }, () => secondsOf(work)));
}

/** The engine knows the code when so many runs in a row were no faster than one before. */
const SETTLED = 8;
const MOST_RUNS = 40;

/** The first and the fastest of runs, once they get no faster: the others had to wait for somebody. */
export function settled(secondsOfRun: () => number): { first: number; fastest: number } {
  const first = secondsOfRun();
  let fastest = first;
  let since = 0;
  for (let run = 1; run < MOST_RUNS && since < SETTLED; run += 1) {
    const seconds = secondsOfRun();
    since = seconds < fastest ? 0 : since + 1;
    fastest = Math.min(fastest, seconds);
  }
  return { first, fastest };
}

/** The same of a piece of work, in seconds of computing time. */
export const settledSeconds = (work: () => void): { first: number; fastest: number } =>
  settled(() => secondsOf(work));
