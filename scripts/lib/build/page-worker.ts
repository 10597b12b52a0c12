/** Makes the pages of the groups that it is sent: a thread of a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openKeptPages } from './kept-pages.ts';
import { fileOf, loadPageApp } from './page-app.ts';
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
      const { cacheKey } = path;
      let bytes = cacheKey === undefined ? null : pages.take(file, cacheKey);
      if (bytes === null) {
        bytes = await app.render(route, path);
        if (cacheKey !== undefined) pages.put(file, cacheKey, bytes);
      }
      write(file, bytes);
      if (file.endsWith('.html')) made += 1;
    }
  }
  pages.close();
  parentPort?.postMessage(made);
}

function write(file: string, bytes: Uint8Array): void {
  const path = join(out, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, bytes);
}
