import { join } from 'node:path';
import { Command } from 'commander';
import { withHubs } from './lib/test/hub-tasks.ts';
import { listGroups } from './lib/test/groups.ts';
import { formatRun, formatTask, isGood } from './lib/test/report-run.ts';
import { runGroups } from './lib/test/run-groups.ts';

const ROOT = join(import.meta.dirname, '..');

await new Command('npm test --')
  .description(
    'Runs every check and test and stops at nothing. The last line is `N passed, N failed`.',
  )
  .option('--only <groups...>', 'run these groups only, e.g. --only unit spec')
  .option('--list', 'name the groups')
  .action(async (options: { only?: string[]; list?: boolean }) => {
    const groups = listGroups(ROOT);
    const names = groups.map(({ name }) => name);
    if (options.list === true) return console.log(names.join('\n'));
    const unknown = (options.only ?? []).filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      console.error(`No group ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
      process.exitCode = 1;
      return;
    }
    const chosen = groups.filter(({ name }) => options.only?.includes(name) ?? true);
    process.exitCode = await run(chosen);
  })
  .parseAsync();

/** @returns the exit code */
async function run(groups: ReturnType<typeof listGroups>): Promise<0 | 1> {
  const started = performance.now();
  const hubs = withHubs(ROOT, groups);
  const results = await runGroups(
    hubs.groups,
    ({ name }) => console.log(`\n${name}`),
    (result) => console.log(formatTask(result)),
  ).finally(hubs.remove);
  console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  console.log(formatRun(results));
  return isGood(results) ? 0 : 1;
}
