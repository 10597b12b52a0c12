/**
 * Relative address of one file of the site as seen from another, both as paths from its root.
 *
 * @example relative('posts/a.html', 'search.html') === '../search.html'
 */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared++;
  const up = '../'.repeat(here.length - shared);
  return up + there.slice(shared).join('/');
}

/** Prefix that leads from a file of the site to its root: empty at the root itself. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/** File of the site that a page is written to, from `Astro.url.pathname`. */
export function fileOf(pathname: string): string {
  const path = pathname.replace(/^\//, '');
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : `${path}.html`;
}
