import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { fuzz } from './lib/fuzz/fuzz.ts';
import type { FoundFailure, FuzzProgress } from './lib/fuzz/fuzz.ts';
import { readMaterial } from './lib/fuzz/read-material.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  count: number;
  seed?: number;
  minutes?: number;
  dumps: string[];
}

/** How often the state of the run is printed, in milliseconds. */
const EVERY = 5000;
const LARGEST_SEED = 1_000_000;

function run({ count, seed = Date.now() % LARGEST_SEED, minutes, dumps }: Options): void {
  const started = performance.now();
  const folders = [join(ROOT, 'content', 'dumps'), ...dumps.map(typedPath)];
  const material = readMaterial(folders);
  console.log(`${count} dumps from seed ${seed}, changed from ${material.length} posts`);
  const failures = mkdtempSync(join(tmpdir(), 'postshelf-fuzz-'));
  let shown = started;
  const result = fuzz({
    count,
    seed,
    ...(minutes === undefined ? {} : { time: minutes * 60_000 }),
    material,
    onProgress: (progress) => {
      if (performance.now() - shown < EVERY) return;
      shown = performance.now();
      console.log(stateLine(progress, started));
    },
    onFailure: (found) => {
      reportFailure(found, failures, seed);
    },
  });
  console.log(stateLine(result, started));
  if (result.failures > 0) process.exitCode = 1;
}

function stateLine({ dumps, bytes, failures }: FuzzProgress, started: number): string {
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(dumps / Math.max(0.001, seconds));
  return `${dumps} dumps (${(bytes / 1e6).toFixed(1)} MB) in ${seconds.toFixed(0)} s, ${rate} a second: ${failures} failed`;
}

function reportFailure(
  { check, message, index, dump }: FoundFailure,
  folder: string,
  seed: number,
): void {
  const file = join(folder, `${seed}-${index}.txt`);
  writeFileSync(file, dump);
  console.error(`${file}:1: ${check}: ${message}`);
  console.error(
    `  dump ${index} of seed ${seed}; look at it with npm run parse -- ${file} --explain`,
  );
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('not a number.');
  return number;
}

const command = new Command('npm run fuzz --')
  .description(
    'Reads random and damaged dumps and checks that none of them breaks a promise: nothing throws, nothing is lost, nothing can run, twice gives the same.',
  )
  .option('--count <n>', 'number of dumps', toNumber, 100_000)
  .option('--seed <n>', 'repeats a run (default: another one each time)', toNumber)
  .option('--minutes <n>', 'stop after so long', toNumber)
  .option('--dumps <dir...>', 'more folders whose dumps are damaged, beside content/dumps', [])
  .action(run);

await runCommand(command);
