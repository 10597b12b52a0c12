import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readLedger } from '../src/lib/ids/ledger-file.ts';
import type { Issue } from '../src/lib/issue.ts';
import { assertContent, dumpsOf, notCompared } from './lib/check/check-folders.ts';
import { checkIds } from './lib/check/check-ids.ts';
import { checkLinks } from './lib/check/check-links.ts';
import { checkSources } from './lib/check/check-sources.ts';
import { committedText } from './lib/check/committed.ts';
import { readContent } from './lib/check/content.ts';
import { countErrors, reportIssues } from './lib/report-issues.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  content: string;
  dumps?: string;
}

function run(options: Options): void {
  const started = performance.now();
  const { content } = options;
  assertContent(content);
  const dumps = dumpsOf(content, options.dumps);
  const ledgerPath = join(content, 'ids.json');
  const issues: Issue[] = [];
  const entries = readContent(content, (issue) => issues.push(issue));
  const text = existsSync(ledgerPath) ? readFileSync(ledgerPath, 'utf8') : null;
  const ledger = text === null ? null : readLedger(text, ledgerPath).ledger;
  issues.push(
    ...notCompared(dumps),
    ...checkSources(dumps, entries),
    ...checkIds(content, entries, committedText(ledgerPath)),
    ...checkLinks(entries, ledger),
  );
  reportIssues(issues);
  const errors = countErrors(issues);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(entries.length)} entries, ${String(errors)} errors in ${seconds} s`);
  if (errors > 0) process.exitCode = 1;
}

const command = new Command('npm run check --')
  .description('Checks that entries are valid, that nothing was lost, that ids and links live.')
  .addOption(
    new Option('--content <dir>', 'where entries and ids are kept')
      .argParser(typedPath)
      .default(join(ROOT, 'content'), 'content'),
  )
  .option(
    '--dumps <dir>',
    'the dumps they were made of (default: CONTENT/dumps, or where CONTENT lies in them)',
    typedPath,
  )
  .action(run);

await runCommand(command);
