/** Makes the pages of the groups that it is sent: a thread of a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { z } from 'zod';
import { openKeptPages } from './kept-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { fileOf, loadPageApp } from './page-app.ts';
import type { PageApp, PagePath } from './page-app.ts';
import { groupOf } from './page-groups.ts';

const { code, version, kept, out } = z
  .strictObject({
    /** Folder of the program, and its version. */
    code: z.string(),
    version: z.string(),
    /** Folder of what is kept from build to build. */
    kept: z.string(),
    /** Folder of the site. */
    out: z.string(),
  })
  .parse(workerData);

const loading = loadPageApp(code);
const folders = new Set<string>();

parentPort?.on('message', (group: string) => void makeGroup(group));

async function makeGroup(group: string): Promise<void> {
  const app = await loading;
  const pages = openKeptPages(join(kept, group), version);
  let made = 0;
  for (const route of app.routes.filter((each) => groupOf(each.route) === group)) {
    for (const path of await app.pathsOf(route)) {
      const file = fileOf(route, path);
      write(file, await bytesOf(app, pages, { route, path, file }));
      if (file.endsWith('.html')) made += 1;
    }
  }
  pages.close();
  parentPort?.postMessage(made);
}

interface Place {
  route: RouteData;
  path: PagePath;
  file: string;
}

async function bytesOf(app: PageApp, pages: KeptPages, { route, path, file }: Place) {
  const { cacheKey } = path;
  if (cacheKey === undefined) return app.render(route, path);
  const known = pages.take(file, cacheKey);
  if (known !== null) return known;
  const bytes = await app.render(route, path);
  pages.put(file, cacheKey, bytes);
  return bytes;
}

function write(file: string, bytes: Uint8Array): void {
  const path = join(out, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, bytes);
}
