import { root } from './scope.ts';

/**
 * Open pages that the host answered with another build, or that are no part of this one. They get
 * everything from the host, so that no page is ever a mixture of two builds. Kept in a cache, for a
 * worker is stopped and started again at any time.
 */
const NAME = `postshelf-foreign ${root}`;

let known: Promise<Set<string>> | undefined;

export async function isForeign(client: string): Promise<boolean> {
  return (await load()).has(client);
}

export async function markForeign(client: string): Promise<void> {
  (await load()).add(client);
  const cache = await caches.open(NAME);
  await cache.put(`${root}client/${client}`, new Response(''));
}

/** Forgets all of them: called when no page of an older worker is open any more. */
export async function forgetForeign(): Promise<void> {
  known = undefined;
  await caches.delete(NAME);
}

function load(): Promise<Set<string>> {
  return (known ??= read());
}

async function read(): Promise<Set<string>> {
  if (!(await caches.has(NAME))) return new Set();
  const keys = await (await caches.open(NAME)).keys();
  return new Set(keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
}
