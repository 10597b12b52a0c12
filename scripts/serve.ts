import { resolve } from 'node:path';
import { Command } from 'commander';
import { runCommand } from './lib/run-command.ts';
import { FIRST_PORT, readPort } from './lib/serve/port.ts';
import { serveSite } from './lib/serve/serve-site.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  out: string;
  port: number;
}

const command = new Command('npm run serve --')
  .description('Serves a finished site on this machine.')
  .option('--out <dir>', 'the folder of the site', typedPath, 'dist')
  .option('--port <number>', 'first port to try', readPort, FIRST_PORT)
  .action(async ({ out, port }: Options) => {
    const { address } = await serveSite(resolve(out), port);
    console.log(`Serving ${resolve(out)} at ${address} (stop with Ctrl+C)`);
  });

await runCommand(command);
