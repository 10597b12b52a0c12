import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Names the folder that the program goes to; set by the build, which runs it itself. */
const FOLDER = 'POSTSHELF_PROGRAM';
/** Where Astro puts the program, below its output, before it runs it. */
const PRERENDER = '.prerender';

/**
 * Keeps the program that Astro compiles of the pages instead of running it: the build runs it for
 * every hub, in several threads, and only for what changed (`scripts/lib/build/page-worker.ts`).
 */
export function pageProgram(): AstroIntegration {
  let out = '';
  return {
    name: 'postshelf-page-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const folder = process.env[FOLDER];
        if (folder === undefined) return;
        setPrerenderer({
          name: 'postshelf-page-program',
          getStaticPaths: () => {
            cpSync(join(out, PRERENDER), folder, { recursive: true });
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('no page is made while the program is compiled')),
        });
      },
    },
  };
}
