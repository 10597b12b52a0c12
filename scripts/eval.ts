import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { belowFloor, FloorsSchema, raiseFloor } from '../src/lib/eval/floors.ts';
import type { Floor } from '../src/lib/eval/floors.ts';
import { evaluate } from './lib/evaluate.ts';
import { readGoldFolder } from './lib/gold-folder.ts';
import { typedPath } from './lib/typed-path.ts';

const ROOT = join(import.meta.dirname, '..');

interface Options {
  gold: string;
  dumps: string;
  floors: string;
  update?: boolean;
  lower?: boolean;
}

const command = new Command('npm run eval --')
  .description('Scores the parser against dumps whose true structure is known.')
  .option('--gold <dir>', 'folder with NAME.gold.jsonl files', typedPath, join(ROOT, 'tests/gold'))
  .option(
    '--dumps <dir>',
    'where NAME.txt lies if not beside its gold',
    typedPath,
    join(ROOT, 'content/dumps'),
  )
  .option(
    '--floors <file>',
    'scores that may not fall',
    typedPath,
    join(ROOT, 'tests/eval/floors.json'),
  )
  .option('--update', 'pin the scores of today; refuses to lower one')
  .option('--lower', 'with --update: pin lower scores too')
  .action((options: Options) => {
    const started = performance.now();
    process.exitCode = run(options);
    console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  });

try {
  command.parse();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns the exit code */
function run({ gold, dumps, floors: file, update = false, lower = false }: Options): 0 | 1 {
  const folder = readGoldFolder(gold, dumps);
  const { report, floor } = evaluate(folder);
  console.log(`${folder.name}: ${folder.dumps.length} dumps\n\n${report}\n`);
  const floors = existsSync(file) ? FloorsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const old = floors[folder.name];
  if (!update) return compare(floor, old);
  const raised = raiseFloor(floor, old, lower);
  if ('refused' in raised) {
    return fail([...raised.refused, 'Nothing was written. To pin lower scores add --lower.']);
  }
  const sorted = Object.entries({ ...floors, [folder.name]: raised.floor }).toSorted();
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  console.log(`Pinned in ${file}.`);
  return 0;
}

function compare(now: Floor, floor: Floor | undefined): 0 | 1 {
  if (floor === undefined) {
    console.log('No floor is pinned for this folder; --update pins the scores above.');
    return 0;
  }
  const problems = belowFloor(now, floor);
  if (problems.length > 0) return fail(problems);
  console.log('No score lies below its floor.');
  return 0;
}

function fail(problems: readonly string[]): 1 {
  console.error(problems.join('\n'));
  return 1;
}
