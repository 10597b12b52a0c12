import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';
/** So many ports after the first one are tried before giving up. */
const PORTS_TRIED = 20;

export interface SiteServer {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a finished site on this machine only.
 *
 * @param port first port to try; 0 takes any free one
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no site: run npm run build first, or name it with --out.`);
  const notFound = join(folder, '404.html');
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    },
  });
  const server = createServer(files);
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new Error(`no port from ${String(first)} on is free: name one with --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.removeListener('error', refused);
      resolve(true);
    });
  });
}
