import { Strategy } from 'workbox-strategies';
import type { StrategyHandler } from 'workbox-strategies';
import { checked, fileAt, openBuild } from '../client/parts/kept-build.ts';
import type { KeptBuild, KeptFile } from '../client/parts/kept-build.ts';
import { isForeign, markForeign } from './foreign-pages.ts';
import { UNSAVED } from './install.ts';
import { build, root, scope } from './scope.ts';

/** Milliseconds after which a page that is kept is shown although the host may still answer. */
const PATIENCE = 4000;

const NOT_SAVED = 503;

/** Pages: from the host, so that they are never old; from the device when the host does not answer. */
export class PageStrategy extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const found = await find(request);
    const { clientId, resultingClientId } = clientsOf(handler.event);
    const client = resultingClientId || clientId;
    const kept = await found?.build.cache.match(found.address);
    try {
      const answer = handler.fetch(request);
      const response = await (kept === undefined ? answer : inTime(answer));
      if (kept !== undefined && response.status >= 500) return kept;
      const own =
        found === null || !response.ok ? null : await checked(response.clone(), found.file);
      if (found !== null && own !== null) {
        handler.waitUntil(keep(found, own));
        return response;
      }
      await markForeign(client);
      if (found !== null) handler.waitUntil(scope.registration.update().catch(() => undefined));
      return response;
    } catch {
      return kept ?? (await unsaved());
    }
  }
}

/** Whatever a page loads: from the device; from the host only if it is the file of the same build. */
export class PartStrategy extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const found = await find(request);
    if (found === null || (await isForeign(clientsOf(handler.event).clientId)))
      return handler.fetch(request);
    const kept = await found.build.cache.match(found.address);
    if (kept !== undefined) return kept;
    const response = await handler.fetch(request);
    if (!response.ok) return response;
    const own = await checked(response, found.file);
    if (own === null)
      return new Response('This file is of another build of the hub: load the page anew.', {
        status: NOT_SAVED,
      });
    handler.waitUntil(keep(found, own.clone()));
    return own;
  }
}

/** Keeps what a page has loaded before this worker was there. */
export async function keepVisited(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const found = await find({ url: address });
    if (found === null || (await found.build.cache.match(found.address)) !== undefined) continue;
    const response = await fetch(found.address);
    const own = response.ok ? await checked(response, found.file) : null;
    if (own !== null) await keep(found, own);
  }
}

interface Found {
  build: KeptBuild;
  file: KeptFile;
  /** Under which it is kept: without query and fragment. */
  address: string;
}

let opened: Promise<KeptBuild | null> | undefined;

async function find({ url }: { url: string }): Promise<Found | null> {
  const kept = await (opened ??= openBuild(root, build));
  const path = kept === null ? null : fileAt(url, root, kept.files);
  const file = path === null ? undefined : kept?.files.get(path);
  if (kept === null || path === null || file === undefined) return null;
  return { build: kept, file, address: root + encodeURI(path) };
}

/** A device that has no room shows pages all the same. A build that a reader removed stays so. */
async function keep({ build: kept, address }: Found, response: Response): Promise<void> {
  if ((await openBuild(root, build)) === null) return;
  await kept.cache.put(address, response).catch(() => undefined);
}

async function unsaved(): Promise<Response> {
  const found = await find({ url: root + UNSAVED });
  const page = await found?.build.cache.match(found.address);
  const html = (await page?.text()) ?? 'This page is not on this device.';
  return new Response(html.replaceAll(LINK, `$1${root}`), {
    status: NOT_SAVED,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** Beginning of an address in the page of the hub's root that is shown at any depth. */
const LINK = /(\s(?:href|action)=")(?![a-z]+:|#)/g;

function inTime(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('the host takes too long'));
    }, PATIENCE);
  });
  return Promise.race([answer, late]);
}

function clientsOf(event: Event): { clientId: string; resultingClientId: string } {
  const clientId = 'clientId' in event ? String(event.clientId) : '';
  const resultingClientId = 'resultingClientId' in event ? String(event.resultingClientId) : '';
  return { clientId, resultingClientId };
}
