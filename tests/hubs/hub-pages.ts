import { globSync } from 'node:fs';
import { hubFolder } from './hubs.ts';
import type { HubName } from './hubs.ts';

/** Paths of all HTML files of a site, `/` between folders, sorted. */
export function allPages(hub: HubName): string[] {
  return globSync('**/*.html', { cwd: hubFolder(hub) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** What kind of page a path is: `posts/*.html` for a post, the path itself for a single page. */
export function kindOfPage(path: string): string {
  const [folder, file] = path.split('/');
  if (file === undefined || file === 'index.html') return path;
  return path.endsWith('.source.html') ? `${folder}/*.source.html` : `${folder}/*.html`;
}

/** Up to `count` pages of every kind, spread over the alphabet. */
export function pagesOfEachKind(hub: HubName, count: number): string[] {
  const pages = allPages(hub);
  return [...new Set(pages.map(kindOfPage))].flatMap((kind) => {
    const paths = pages.filter((path) => kindOfPage(path) === kind);
    const stride = Math.max(1, Math.floor(paths.length / count));
    return paths.filter((_, index) => index % stride === 0).slice(0, count);
  });
}

/** Paths of all posts of a site. */
export function postPaths(hub: HubName): string[] {
  return allPages(hub).filter((path) => kindOfPage(path) === 'posts/*.html');
}
