import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { asPagefind } from '../../src/client/parts/pagefind-types.ts';
import type { Pagefind } from '../../src/client/parts/pagefind-types.ts';

/** The prose index of a finished site, and the bytes that a browser would have loaded of it so far. */
export interface OpenProse {
  pagefind: Pagefind;
  /** Index and program, without excerpts. */
  bytes(): number;
  excerptBytes(): number[];
}

const BASE = 'https://index.invalid/pagefind/';

/** Opens the index as a browser does, from the folder of the site. */
export async function openProse(site: string): Promise<OpenProse> {
  const folder = join(site, 'pagefind');
  const loaded: { name: string; size: number }[] = [];
  globalThis.postshelfFetch = (url) => {
    const name = String(url).slice(BASE.length).split('?')[0] ?? '';
    const body = readFileSync(join(folder, name));
    // Pagefind's own files are packed; scripts and lists are packed by the server.
    const size = /\.js(on)?$/.test(name) ? gzipSync(body).length : body.length;
    loaded.push({ name, size });
    return Promise.resolve(new Response(body));
  };
  const script = readFileSync(join(folder, 'pagefind.js'), 'utf8');
  const source = `const fetch=globalThis.postshelfFetch;${script}//${String((count += 1))}`;
  const address = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const module = asPagefind(await import(address));
  const pagefind = module.createInstance({ basePath: BASE, noWorker: true, excerptLength: 26 });
  await pagefind.init();
  const isExcerpt = ({ name }: { name: string }): boolean => name.startsWith('fragment/');
  const index = (): number => sum(loaded.filter((file) => !isExcerpt(file)));
  return {
    pagefind,
    bytes: () => index() + gzipSync(script).length,
    excerptBytes: () => loaded.filter(isExcerpt).map(({ size }) => size),
  };
}

/** Makes the addresses of modules differ, so that each opening starts afresh. */
let count = 0;

function sum(files: readonly { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
