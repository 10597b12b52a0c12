import { registerRoute } from 'workbox-routing';
import { forgetForeign } from './foreign-pages.ts';
import { install, removeOthers } from './install.ts';
import { build, root, scope } from './scope.ts';
import { keepVisited, PageStrategy, PartStrategy } from './strategies.ts';

/**
 * Keeps the pages that a reader opens on the device. One worker belongs to one build and answers with
 * nothing but files of that build; a newer one takes over when no page of this one is open.
 */
scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeOthers(), forgetForeign()]));
});
scope.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'build') event.ports?.[0]?.postMessage(build);
  if (Array.isArray(data)) event.waitUntil(keepVisited(data.map(String)));
});

/** Archives are not kept: they are what one takes along otherwise. */
const PASSED_ON = ['packs/', 'cards/', 'offline/', 'sw.js'];

registerRoute(({ request, url }) => isOurs(url) && request.mode === 'navigate', new PageStrategy());
registerRoute(({ url }) => isOurs(url), new PartStrategy());

function isOurs({ href }: URL): boolean {
  return href.startsWith(root) && !PASSED_ON.some((path) => href.startsWith(root + path));
}
