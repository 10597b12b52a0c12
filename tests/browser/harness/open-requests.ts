import type { BrowserContext, Request } from 'playwright-core';

/** Names the requests of a window that nobody has answered yet: what a page that never loads waits for. */
export function watchRequests(context: BrowserContext): () => string[] {
  const open = new Set<Request>();
  context.on('request', (request) => open.add(request));
  context.on('requestfinished', (request) => open.delete(request));
  context.on('requestfailed', (request) => open.delete(request));
  return () =>
    [...open].map((request) => {
      const from = request.serviceWorker() === null ? 'page' : 'worker';
      return `${from} ${request.method()} ${request.url()}`;
    });
}
