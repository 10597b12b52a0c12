import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { bundleAssets } from './bundle-assets.ts';
import type { Assets } from './bundle-assets.ts';

const VIRTUAL = 'virtual:postshelf/assets';
const RESOLVED = `\0${VIRTUAL}`;
const SOURCES = ['/src/styles/', '/src/client/'];
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/**
 * Stylesheets of `src/styles` and scripts of `src/client` as plain files under `assets/`, named by
 * their content. Astro's own bundles have absolute addresses and module scripts, which a page
 * opened from disk cannot load.
 */
export function assets(): AstroIntegration {
  let root = '';
  let bundled: Promise<Assets> | undefined;
  const current = (): Promise<Assets> => (bundled ??= bundleAssets(root));
  const plugin: Plugin = {
    name: 'postshelf-assets',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: async (id) =>
      id === RESOLVED ? `export const assets = ${JSON.stringify(await current())}` : undefined,
    configureServer: (server) => {
      serve(server, current);
      server.watcher.on('change', (file) => {
        if (!SOURCES.some((folder) => file.replaceAll('\\', '/').includes(folder))) return;
        bundled = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
  return {
    name: 'postshelf-assets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        await write(fileURLToPath(dir), await current());
      },
    },
  };
}

async function write(folder: string, made: Assets): Promise<void> {
  for (const { path, text } of Object.values(made)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function serve(server: ViteDevServer, current: () => Promise<Assets>): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
    if (!path.startsWith('assets/')) {
      next();
      return;
    }
    current().then((made) => {
      const found = Object.values(made).find((asset) => asset.path === path);
      if (found === undefined) {
        next();
        return;
      }
      const extension = path.slice(path.lastIndexOf('.') + 1);
      response.setHeader('content-type', TYPES[extension] ?? 'text/plain');
      response.end(found.text);
    }, next);
  });
}
