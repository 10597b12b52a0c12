import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildSite } from './lib/build/build-site.ts';
import { planBuild } from './lib/build/plan.ts';
import { createStages } from './lib/build/stage.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { FIRST_PORT, readPort } from './lib/serve/port.ts';
import { serveSite } from './lib/serve/serve-site.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  out: string;
  port: number;
}

const command = new Command('npm start --')
  .description(
    'Builds the content of this project, serves the site on this machine, and packs it for taking along.',
  )
  .option('--out <dir>', 'where the site goes', typedPath, 'dist')
  .option('--port <number>', 'first port to try', readPort, FIRST_PORT)
  .action(async ({ out, port }: Options) => {
    const plan = planBuild(ROOT, { out });
    const stages = createStages();
    await buildSite(plan, stages);
    const { address } = await serveSite(plan.out, port);
    console.log(`Built in ${stages.elapsed()}. Open ${address} (stop with Ctrl+C)`);
    packBeside(plan.out);
  });

/** Packs while the site is being read already, in a process of its own: the server stays quick. */
function packBeside(out: string): void {
  fork(join(ROOT, 'scripts', 'pack.ts'), ['--out', out]);
}

await runCommand(command);
