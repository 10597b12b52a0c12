import { Command } from 'commander';
import { explainPost, lineRange, type Range } from './parse/explain.ts';
import { readAndParse } from './parse/read-posts.ts';
import { openPrediction, type Prediction } from './parse/write-prediction.ts';

interface Options {
  out?: string;
  explain?: string | true;
}

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

function parseFile(file: string, range: Range | null, folder: string | undefined): void {
  let output: Prediction | null = null;
  const open = (): Prediction | null => {
    if (folder !== undefined) output ??= openPrediction(file, folder);
    return output;
  };
  for (const read of readAndParse(file)) {
    if (range) process.stdout.write(explainPost(read, range));
    open()?.add(read.post);
  }
  const written = open()?.close();
  if (written !== undefined) console.log(written);
}

function run(files: string[], options: Options): void {
  if (options.out === undefined && options.explain === undefined)
    fail('parse: say --out DIR or --explain.');
  const started = performance.now();
  const range = rangeOf(options);
  for (const file of files) parseFile(file, range, options.out);
  if (options.out === undefined) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(files.length)} dump${files.length === 1 ? '' : 's'} in ${seconds} s`);
}

new Command('parse')
  .description('Recovers the structure of text dumps: posts, blocks, numbers, languages, tables.')
  .argument('<files...>', 'dumps to read')
  .option('--out <dir>', 'write NAME.pred.jsonl and NAME.pred.posts.json there')
  .option(
    '--explain [lines]',
    'print line, block, rule, reason and margin, for all lines or a range such as 120-140',
  )
  .showHelpAfterError('(parse --help says more)')
  .action((files: string[], options: Options) => {
    try {
      run(files, options);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  })
  .parse();
