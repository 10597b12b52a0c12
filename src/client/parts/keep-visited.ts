/** Set on a device whose reader wants nothing kept. */
const REFUSED = 'postshelf.keep-nothing';

/** Whether the browser lets this page keep files: not from disk, and not from an unsafe address. */
export function canKeep(): boolean {
  return location.protocol !== 'file:' && isSecureContext && 'serviceWorker' in navigator;
}

/** Address of the hub, with a slash at its end. */
export function rootAddress(): string {
  return new URL(document.documentElement.dataset['root'] || './', location.href).href;
}

export function isRefused(): boolean {
  try {
    return localStorage.getItem(REFUSED) !== null;
  } catch {
    return true;
  }
}

export function setRefused(isOn: boolean): void {
  if (isOn) localStorage.setItem(REFUSED, '1');
  else localStorage.removeItem(REFUSED);
}

/** On a host, lets the hub be installed and keeps the pages that are opened, once this one is there. */
export function startKeeping(): void {
  if (!canKeep()) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${rootAddress()}manifest.webmanifest`;
  document.head.append(link);
  if (isRefused()) return;
  addEventListener('load', () => {
    keepVisited().catch(() => undefined);
  });
}

/** Starts the worker that keeps pages; it takes over with the next page and is told of this one. */
export async function keepVisited(): Promise<void> {
  const root = rootAddress();
  // From the host each time: a worker from the browser's own cache might be of an older build.
  await navigator.serviceWorker.register(`${root}sw.js`, { updateViaCache: 'none' });
  if (navigator.serviceWorker.controller !== null) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}
