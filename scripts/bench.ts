import { arch, cpus } from 'node:os';
import { basename, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { timeBuilds } from './lib/bench/build.ts';
import type { BuiltDump } from './lib/bench/build.ts';
import { corpusOf, readCorpora } from './lib/bench/corpus.ts';
import { growth } from './lib/bench/linearity.ts';
import { makePosts, varyPosts } from './lib/bench/made-posts.ts';
import { measureMemory } from './lib/bench/memory.ts';
import { buildTable, growthTable, memoryTable, speedTable } from './lib/bench/report.ts';
import { speedOf } from './lib/bench/speed.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  big: number[];
  dumps: string[];
  only?: string;
  posts: number;
}

const OWN = join(ROOT, 'content', 'dumps');
const MEGA = 1e6;

function run({ big, dumps, only, posts }: Options): void {
  const started = performance.now();
  const wants = (part: string): boolean => only === undefined || only === part;
  const folders = dumps.map(typedPath);
  console.log(`Node ${process.version}, ${arch()}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  if (wants('speed')) print(speedTable(readCorpora(OWN, folders).map(speedOf)));
  if (wants('growth')) print(growthTable(growth(corpusOf('', OWN, 0).text)));
  if (wants('memory')) {
    const { text } = corpusOf('', folders[0] ?? OWN, 0);
    print(memoryTable(big.flatMap((megabytes) => measureMemory(text, megabytes * MEGA))));
  }
  if (only === 'build')
    for (const built of hubsOf(folders, posts)) print(buildTable(timeBuilds(built)));
  console.log(`Measured in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}

/** Our own posts, three to each, and the posts of every folder given. */
function hubsOf(folders: readonly string[], posts: number): BuiltDump[] {
  const made = { name: 'made', dump: makePosts(corpusOf('', OWN, 0).text, posts), posts };
  const varied = folders.map((folder) => ({
    name: `of ${basename(folder)}`,
    dump: varyPosts(corpusOf('', folder, 0).text, posts),
    posts,
  }));
  return [made, ...varied];
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('not a number of posts.');
  return count;
}

function toSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !(size > 0))) throw new InvalidArgumentError('not sizes in MB.');
  return sizes;
}

const command = new Command('npm run bench --')
  .description(
    'Measures how fast dumps are read, how time grows with their length and how much memory an import and a parse take. Prints tables in Markdown; times are computing time of all threads, so other work on the machine matters little.',
  )
  .option('--big <MB,MB…>', 'lengths of the dumps read to measure memory', toSizes, [8, 64])
  .option('--dumps <dir...>', 'more folders of dumps to measure on, beside content/dumps', [])
  .addOption(
    new Option('--only <part>', 'one part; build is not measured otherwise').choices([
      'speed',
      'growth',
      'memory',
      'build',
    ]),
  )
  .option('--posts <n>', 'posts of the hub that is built', toCount, 1000)
  .action(run);

await runCommand(command);
