import { examine, TWICE_ONLY } from './examine.ts';
import type { Failure } from './examine.ts';
import { makeDump } from './make-dump.ts';
import type { Material } from './make-dump.ts';
import { createRandom, seedOfDump } from './random.ts';
import { shrink } from './shrink.ts';

export interface FuzzOptions {
  count: number;
  seed: number;
  /** Stop after so many milliseconds, however many dumps that are. */
  time?: number;
  material: Material;
  onProgress?: (progress: FuzzProgress) => void;
  onFailure?: (found: FoundFailure) => void;
}

export interface FuzzProgress {
  dumps: number;
  bytes: number;
  failures: number;
}

/** A failure and the smallest dump that shows it. */
export interface FoundFailure extends Failure {
  /** Which of the dumps of the seed. */
  index: number;
  dump: Uint8Array;
}

/** More failures than these are the same ones over and over. */
const MOST_FAILURES = 20;
/** Doing all twice is done for some only. */
const TWICE_EVERY = 5;
const PROGRESS_EVERY = 100;

/** Makes dumps and examines them until all are done, time is up or too much has failed. */
export function fuzz(options: FuzzOptions): FuzzProgress {
  const { count, seed, material, time = Infinity } = options;
  const until = performance.now() + time;
  const progress: FuzzProgress = { dumps: 0, bytes: 0, failures: 0 };
  for (let index = 0; index < count && performance.now() < until; index += 1) {
    const dump = makeDump(material, createRandom(seedOfDump(seed, index)));
    const failure = examine(dump, { twice: index % TWICE_EVERY === 0 });
    progress.dumps += 1;
    progress.bytes += dump.length;
    if (failure !== null) {
      progress.failures += 1;
      options.onFailure?.(smallest(failure, dump, index));
    }
    if (progress.dumps % PROGRESS_EVERY === 0) options.onProgress?.({ ...progress });
    if (progress.failures >= MOST_FAILURES) break;
  }
  return progress;
}

function smallest(failure: Failure, dump: Uint8Array, index: number): FoundFailure {
  const again = (bytes: Uint8Array): Failure | null =>
    examine(bytes, { twice: TWICE_ONLY.has(failure.check) });
  const small = shrink(dump, (bytes) => again(bytes)?.check === failure.check);
  const { message } = again(small) ?? failure;
  return { check: failure.check, message, index, dump: small };
}
