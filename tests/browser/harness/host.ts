import { createServer } from 'node:http';
import type { Server } from 'node:http';
import sirv from 'sirv';

/** The site is served below a path, as on a host with several of them. */
const BELOW = '/hub/';

/** A host of which a test decides what it serves and when it is gone. */
export interface Host {
  home: string;
  origin: string;
  /** Serves another folder from now on. */
  serve(folder: string): void;
  /** Answers so many more requests, then none. */
  breakAfter(requests: number): void;
  /** Answers again. */
  mend(): void;
  close(): void;
}

export async function startHost(folder: string): Promise<Host> {
  let files = sirv(folder, { dev: true });
  let left = Number.POSITIVE_INFINITY;
  const server: Server = createServer((request, response) => {
    left -= 1;
    if (left < 0) {
      request.socket.destroy();
      return;
    }
    const { url = '/' } = request;
    request.url = url.startsWith(BELOW) ? url.slice(BELOW.length - 1) : '/elsewhere';
    response.setHeader('cache-control', 'no-cache');
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<h1>not found</h1>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${String(address.port)}`;
  return {
    home: origin + BELOW,
    origin,
    serve: (next) => {
      files = sirv(next, { dev: true });
    },
    breakAfter: (requests) => {
      left = requests;
      if (requests === 0) server.closeAllConnections();
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
