import { posix } from 'node:path';

/** Schemes of addresses outside of the site. */
const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;

/** Links and assets of the pages of a site that lead to no file of it: `page: address`. */
export function deadLinks(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const references = bytes.toString().matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g);
    return [...references].flatMap(([, address = '']) => {
      const target = address.split(/[?#]/)[0] ?? '';
      if (target === '' || OUTSIDE.test(address)) return [];
      const file = posix.join(posix.dirname(path), decodeURIComponent(target));
      return files.has(file) ? [] : [`${path}: ${address}`];
    });
  });
}
