import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { hubFolder } from '../../hubs/hubs.ts';
import type { HubName } from '../../hubs/hubs.ts';

/** Where a site can lie. Everything has to work in both. */
export const PLACES = ['http', 'file'] as const;
export type Place = (typeof PLACES)[number];

/** The site is served below a path, not at the root of a host: no link may start with a slash. */
const BELOW = '/hub/';

const servers = new Map<string, Promise<Server>>();

after(async () => {
  for (const server of servers.values()) (await server).close();
});

/** The address of a site in a place; ends with a slash. */
export function addressOf(hub: HubName, place: Place): Promise<string> {
  return folderAddress(hubFolder(hub), place);
}

/** The address of any folder of pages in a place; ends with a slash. */
export async function folderAddress(folder: string, place: Place): Promise<string> {
  if (place === 'file') return `${pathToFileURL(folder).href}/`;
  const running = servers.get(folder) ?? serve(folder);
  servers.set(folder, running);
  const address = (await running).address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}${BELOW}`;
}

function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(notFoundPage(folder));
    };
    if (!url.startsWith(BELOW)) return notFound();
    request.url = url.slice(BELOW.length - 1);
    files(request, response, notFound);
  });
  server.unref();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function notFoundPage(folder: string): string {
  const file = join(folder, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'not found';
}
