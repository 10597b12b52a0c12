import { join } from 'node:path';
import { progress } from '@clack/prompts';
import { Command, Option } from 'commander';
import { shortHash } from '../src/lib/mdx/seal.ts';
import { ingest } from './lib/ingest/ingest.ts';
import type { IngestOptions, IngestProgress, IngestResult } from './lib/ingest/ingest.ts';
import { summaryLines } from './lib/ingest/summary.ts';
import { countErrors, reportIssues } from './lib/report-issues.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  content: string;
  prune: boolean;
}

async function run(paths: string[], { content, prune }: Options): Promise<void> {
  const started = performance.now();
  const dumps = paths.length > 0 ? paths.map(typedPath) : [join(ROOT, 'content', 'dumps')];
  const memory = join(ROOT, '.cache', `ingest-${shortHash(content)}.json`);
  const request = {
    dumps,
    content,
    prune,
    memory,
  };
  const result = await withProgress((onProgress) => importWhole({ ...request, onProgress }));
  const seconds = (performance.now() - started) / 1000;
  if (result.posts.length > 0) {
    for (const line of summaryLines(result, seconds)) console.log(line);
  }
  reportIssues(result.issues);
  if (countErrors(result.issues) > 0) process.exitCode = 1;
}

/** A disk that is full or closed stops the run; what was there before is still there. */
async function importWhole(options: IngestOptions): Promise<IngestResult> {
  try {
    return await ingest(options);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Error(
      `${error.message}: nothing was changed in ${options.content}. Make room or rights, or name another folder with --content.`,
      { cause: error },
    );
  }
}

type OnProgress = (progress: IngestProgress) => void;

/** A bar on a terminal, nothing elsewhere. */
async function withProgress(
  work: (onProgress: OnProgress) => Promise<IngestResult>,
): Promise<IngestResult> {
  if (!process.stdout.isTTY) return work(() => undefined);
  const bar = progress({ max: 100 });
  let shown = 0;
  bar.start('Reading the dumps');
  try {
    const result = await work(({ file, posts, bytes, totalBytes }) => {
      const percent = Math.floor((100 * bytes) / Math.max(1, totalBytes));
      bar.advance(percent - shown, `${file}: ${String(posts)} posts so far`);
      shown = percent;
    });
    bar.stop('All posts are read');
    return result;
  } catch (error) {
    bar.error('Stopped');
    throw error;
  }
}

const command = new Command('npm run ingest --')
  .description('Reads dumps and writes an MDX entry for each of their posts.')
  .argument('[paths...]', 'dumps, or folders whose *.txt are read (default: content/dumps)')
  .addOption(
    new Option('--content <dir>', 'where entries and ids are kept')
      .argParser(typedPath)
      .default(join(ROOT, 'content'), 'content'),
  )
  .option('--prune', 'remove entries whose post is gone; links to them are led on', false)
  .action(run);

await runCommand(command);
