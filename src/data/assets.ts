import { assets } from 'virtual:postshelf/assets';

/**
 * Path from the site's root to a bundled stylesheet or script: put the page's root prefix before it.
 *
 * @param name file name of the entry with the extension of its output: `site.css`, `search.js`
 * @throws when there is no such entry in `src/styles` or `src/client`
 */
export function asset(name: string): string {
  return find(name).path;
}

/** Text of a bundled stylesheet or script, for pages that carry it inline. */
export function assetText(name: string): string {
  return find(name).text;
}

function find(name: string): { path: string; text: string } {
  const found = assets[name];
  if (found !== undefined) return found;
  const known = Object.keys(assets).join(', ');
  throw new Error(`no asset "${name}" (there are: ${known}): add its entry file`);
}
