import { setImmediate } from 'node:timers/promises';
import { Command } from 'commander';
import { shownPath } from './lib/ingest/list-dumps.ts';
import { typedPath } from './lib/typed-path.ts';
import { explainPost, lineRange, type Range } from './parse/explain.ts';
import { readAndParse } from './parse/read-posts.ts';
import { openPrediction, type Prediction } from './parse/write-prediction.ts';

interface Options {
  out?: string;
  explain?: string | true;
}

/** Whoever reads what is printed may stop, as `| head` does: then nobody needs the rest. */
let isUnread = false;

process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  isUnread = true;
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Range of `--explain`, null without it. */
function rangeOf({ explain }: Options): Range | null {
  if (explain === undefined) return null;
  const range = lineRange(explain);
  if (!range)
    fail(`parse: --explain takes a line or a range such as 120-140, not "${String(explain)}".`);
  return range;
}

/** Prints, and lets what goes wrong with that be heard. */
async function print(text: string): Promise<void> {
  if (isUnread) return;
  process.stdout.write(text);
  await setImmediate();
}

async function parseFile(
  file: string,
  range: Range | null,
  folder: string | undefined,
): Promise<void> {
  let output: Prediction | null = null;
  const open = (): Prediction | null => {
    if (folder !== undefined) output ??= openPrediction(file, folder);
    return output;
  };
  for (const read of readAndParse(file)) {
    if (range) await print(explainPost(read, range));
    if (isUnread && folder === undefined) return;
    open()?.add(read.post);
  }
  const written = open()?.close();
  if (written !== undefined) console.log(written);
}

async function run(files: string[], options: Options): Promise<void> {
  if (options.out === undefined && options.explain === undefined)
    fail('parse: say --out DIR or --explain.');
  const started = performance.now();
  const range = rangeOf(options);
  for (const file of files) await parseFile(shownPath(typedPath(file)), range, options.out);
  if (options.out === undefined) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(files.length)} dump${files.length === 1 ? '' : 's'} in ${seconds} s`);
}

await new Command('npm run parse --')
  .description('Recovers the structure of text dumps: posts, blocks, numbers, languages, tables.')
  .argument('<files...>', 'dumps to read')
  .option('--out <dir>', 'write NAME.pred.jsonl and NAME.pred.posts.json there', typedPath)
  .option(
    '--explain [lines]',
    'print line, block, rule, reason and margin, for all lines or a range such as 120-140',
  )
  .showHelpAfterError('(npm run parse -- --help says more)')
  .action(async (files: string[], options: Options) => {
    try {
      await run(files, options);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  })
  .parseAsync();
