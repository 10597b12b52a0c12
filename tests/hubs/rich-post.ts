import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postPaths } from './hub-pages.ts';
import { hubFolder } from './hubs.ts';
import type { HubName } from './hubs.ts';

/**
 * The post that has most of something.
 *
 * @param pattern what to count in the page, with the global flag
 */
export function postWithMost(hub: HubName, pattern: RegExp): string {
  const counted = postPaths(hub).map((path) => ({
    path,
    count: readFileSync(join(hubFolder(hub), path), 'utf8').match(pattern)?.length ?? 0,
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count === 0) throw new Error(`no post has ${pattern.source}`);
  return most.path;
}
