/** Makes the pages of the groups that it is sent: a thread of a build. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { z } from 'zod';
import { openKeptPages } from './kept-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { fileOf, loadPageApp } from './page-app.ts';
import type { PageApp, PagePath } from './page-app.ts';
import { groupOf } from './page-groups.ts';
import { siteFolder } from './place-file.ts';

const { code, version, kept, out, before } = z
  .strictObject({
    /** Folder of the program, and its version. */
    code: z.string(),
    version: z.string(),
    /** Folder of what is kept from build to build. */
    kept: z.string(),
    /** Folder of the site, and of the one that it takes the place of. */
    out: z.string(),
    before: z.string(),
  })
  .parse(workerData);

const loading = loadPageApp(code);
const place = siteFolder(out, before);

parentPort?.on('message', (group: string) => void makeGroup(group));

async function makeGroup(group: string): Promise<void> {
  const app = await loading;
  const pages = openKeptPages(join(kept, group), version);
  let made = 0;
  for (const route of app.routes.filter((each) => groupOf(each.route) === group)) {
    for (const path of await app.pathsOf(route)) {
      const file = fileOf(route, path);
      place(file, await bytesOf(app, pages, { route, path, file }));
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
