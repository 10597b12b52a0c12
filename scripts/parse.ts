import { Command } from 'commander';
import { explainDump, lineRange } from './parse/explain.ts';
import { readDump } from './parse/read-dump.ts';
import { writePrediction } from './parse/write-prediction.ts';

interface Options {
  out?: string;
  explain?: string | true;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function run(files: string[], options: Options): void {
  if (options.out === undefined && options.explain === undefined)
    fail('parse: say --out DIR or --explain.');
  const started = performance.now();
  for (const file of files) {
    const dump = readDump(file);
    if ('problem' in dump) fail(dump.problem);
    if (options.explain !== undefined) {
      const range = lineRange(options.explain);
      if (!range)
        fail(
          `parse: --explain takes a line or a range such as 120-140, not "${String(options.explain)}".`,
        );
      process.stdout.write(explainDump(dump, range));
    }
    if (options.out !== undefined) console.log(writePrediction(dump, options.out));
  }
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
      fail(`parse: ${error instanceof Error ? error.message : String(error)}`);
    }
  })
  .parse();
