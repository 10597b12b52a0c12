import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postPaths } from './hub-pages.ts';
import { hubFolder } from './hubs.ts';
import type { HubName } from './hubs.ts';

/**
 * The posts that have most of something, the first with most; those without any are left out.
 *
 * @param pattern what to count in the page, with the global flag
 */
export function postsWithMost(hub: HubName, pattern: RegExp, count: number): string[] {
  return postPaths(hub)
    .map((path) => ({
      path,
      count: readFileSync(join(hubFolder(hub), path), 'utf8').match(pattern)?.length ?? 0,
    }))
    .filter((post) => post.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, count)
    .map(({ path }) => path);
}

/** The first of these; there has to be one. */
export function postWithMost(hub: HubName, pattern: RegExp): string {
  const [most] = postsWithMost(hub, pattern, 1);
  if (most === undefined) throw new Error(`no post has ${pattern.source}`);
  return most;
}
