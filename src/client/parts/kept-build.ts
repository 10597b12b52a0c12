/** A file of a build: its hash (the first 16 digits of SHA-256) and its size. */
export interface KeptFile {
  hash: string;
  bytes: number;
}

/** What a device keeps of one build of the hub: a cache of its own, and the list of all its files. */
export interface KeptBuild {
  cache: Cache;
  /** By path from the root of the hub. */
  files: ReadonlyMap<string, KeptFile>;
}

/** Caches belong to a host, on which several hubs may live: each name tells the hub and the build. */
const PREFIX = 'postshelf';

/** @param root address of the hub, with a slash at its end */
export function cacheName(root: string, build: string): string {
  return `${PREFIX} ${root} ${build}`;
}

/** Names of all caches of a hub, of whatever build. */
export async function cachesOf(root: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${PREFIX} ${root} `));
}

/** Address under which the list of a build's files lies, in the hub and in its cache. */
export function listAddress(root: string, build: string): string {
  return `${root}offline/${build}.json`;
}

/** What is kept of a build; null when not even its list is. */
export async function openBuild(root: string, build: string): Promise<KeptBuild | null> {
  const name = cacheName(root, build);
  if (!(await caches.has(name))) return null;
  const cache = await caches.open(name);
  const list = await cache.match(listAddress(root, build));
  return list === undefined ? null : { cache, files: readList(await list.json()) };
}

/** Reads the list of files as the build wrote it. */
export function readList(list: {
  files: readonly (readonly [path: string, hash: string, bytes: number])[];
}): ReadonlyMap<string, KeptFile> {
  return new Map(list.files.map(([path, hash, bytes]) => [path, { hash, bytes }]));
}

/**
 * The file of the hub that an address means, whatever its query and fragment; null for any other.
 * Some hosts leave out `index.html` and `.html`.
 */
export function fileAt(
  address: string,
  root: string,
  files: ReadonlyMap<string, KeptFile>,
): string | null {
  const [path = ''] = address.split(/[?#]/);
  if (!path.startsWith(root)) return null;
  const name = decoded(path.slice(root.length));
  const candidates =
    name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

/**
 * The response with its body read, if that is the very file of the build; null when it is another
 * one: the hub was made anew meanwhile, or the answer is not from the hub at all.
 */
export async function checked(
  response: Response,
  { hash }: Pick<KeptFile, 'hash'>,
): Promise<Response | null> {
  const body = await response.arrayBuffer();
  if (!(await hashOf(body)).startsWith(hash)) return null;
  // A response that was redirected may not answer for a page, so none is kept as it came.
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'content-type': type } });
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Paths of a build's files that are kept. */
export async function keptPaths({ cache, files }: KeptBuild, root: string): Promise<string[]> {
  const keys = await cache.keys();
  return keys.map(({ url }) => decoded(url.slice(root.length))).filter((path) => files.has(path));
}
