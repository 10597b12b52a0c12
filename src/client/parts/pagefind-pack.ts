import { asPagefind } from './pagefind-types.ts';
import type { PagefindModule } from './pagefind-types.ts';

/** What `pagefind/pack.js` leaves behind: the files of the index, base64, by their path. */
declare global {
  var postshelfPagefind: Record<string, string> | undefined;
  var postshelfFetch: ((url: string | URL) => Promise<Response>) | undefined;
}

/** An address that no browser asks anybody for. */
const BASE = 'https://pack.invalid/pagefind/';
const SCRIPT = 'pagefind.js';

/** Pagefind's own `fetch` inside its module: the page's stays as it is. */
const PROLOGUE = 'const fetch=globalThis.postshelfFetch;';

/** Loads the packed index and starts Pagefind's script out of it. */
export async function loadPacked(
  script: string,
): Promise<{ module: PagefindModule; base: string }> {
  await addScript(script);
  const files = globalThis.postshelfPagefind ?? {};
  globalThis.postshelfFetch = (url) => Promise.resolve(answer(files, String(url)));
  const source = new TextDecoder().decode(bytesOf(files[SCRIPT] ?? ''));
  const blob = new Blob([PROLOGUE, source], { type: 'text/javascript' });
  const address = URL.createObjectURL(blob);
  const module = asPagefind(await import(address));
  URL.revokeObjectURL(address);
  return { module, base: BASE };
}

function addScript(src: string): Promise<void> {
  if (globalThis.postshelfPagefind !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error(`${src} could not be read`));
    };
    document.head.append(element);
  });
}

function answer(files: Record<string, string>, url: string): Response {
  const name = url.slice(BASE.length).split('?')[0] ?? '';
  const file = files[name];
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(bytesOf(file));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
