import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { z } from 'zod';
import { openLibrary } from './lib/mcp/library.ts';
import { createServer } from './lib/mcp/server.ts';
import { ROOT } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';
import { typedPath } from './lib/typed-path.ts';

const PackageSchema = z.looseObject({ version: z.string() });

// Standard output belongs to the protocol: whatever there is to say goes to standard error.
const command = new Command('npm run --silent mcp --')
  .description(
    'Serves a finished site to programs over standard input and output (Model Context Protocol).',
  )
  .option('--dist <dir>', 'folder of the finished site', typedPath, join(ROOT, 'dist'))
  .action(async ({ dist }: { dist: string }) => {
    const library = openLibrary(dist);
    const { posts, samples } = library();
    const { version } = PackageSchema.parse(
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
    );
    await createServer(library, version).connect(new StdioServerTransport());
    console.error(
      `Postshelf: ${String(posts.length)} posts and ${String(samples.length)} samples of ${dist} (stop with Ctrl+C)`,
    );
  });

await runCommand(command);
