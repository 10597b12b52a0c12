import { Command } from 'commander';
import { assertContent } from './lib/check/check-folders.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { FIRST_PORT, readPort } from './lib/serve/port.ts';
import { typedPath } from './lib/typed-path.ts';

interface Options {
  content?: string;
  port: number;
}

const command = new Command('npm run dev --')
  .description('Shows the site while one edits entries, pages and styles; search needs a build.')
  .option('--content <dir>', 'folder with posts/ and ids.json (default: content)', typedPath)
  .option('--port <number>', 'first port to try', readPort, FIRST_PORT)
  .action(async ({ content, port }: Options) => {
    if (content !== undefined) {
      assertContent(content);
      process.env['POSTSHELF_CONTENT'] = content;
    }
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    await dev({ root: ROOT, server: { host: '127.0.0.1', port } });
  });

await runCommand(command);
