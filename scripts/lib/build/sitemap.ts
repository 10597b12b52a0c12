import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** Addresses that one sitemap may hold, by sitemaps.org. */
const MOST_ADDRESSES = 50_000;
const HOME = 'index.html';
/** Shown in the place of pages that do not exist, or are not on the device. */
const STAND_INS = ['404.html', 'unsaved.html'];
/** The text of a dump beside what was made of it. */
const SOURCE = '.source.html';
/** A page that stands for one that is gone asks search engines to stay away, as all pages of some sites do. */
const STAY_AWAY = /<meta name="robots"/g;

/**
 * Writes `sitemap.xml` with all pages of a finished site; beyond what one may hold it lists
 * `sitemap-1.xml` and so on. No dates: when a page changed last is not known, only when its post did.
 *
 * @param address absolute address of the site
 * @param most addresses in one file
 * @returns number of addresses
 */
export async function writeSitemap(
  folder: string,
  address: string,
  most = MOST_ADDRESSES,
): Promise<number> {
  const root = `${address.replace(/\/+$/, '')}/`;
  const pages = await listPages(folder);
  const parts: string[][] = [];
  for (let from = 0; from < pages.length; from += most) parts.push(pages.slice(from, from + most));
  const [only = []] = parts;
  if (parts.length <= 1) await writeFile(join(folder, 'sitemap.xml'), await sitemapOf(only, root));
  else await writeParts(folder, parts, root);
  return pages.length;
}

async function writeParts(folder: string, parts: string[][], root: string): Promise<void> {
  const index = new SitemapIndexStream();
  for (const [place, part] of parts.entries()) {
    const name = `sitemap-${String(place + 1)}.xml`;
    await writeFile(join(folder, name), await sitemapOf(part, root));
    index.write({ url: root + name });
  }
  index.end();
  await writeFile(join(folder, 'sitemap.xml'), await streamToPromise(index));
}

function sitemapOf(pages: readonly string[], root: string): Promise<Buffer> {
  const stream = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const page of pages) stream.write({ url: root + page });
  stream.end();
  return streamToPromise(stream);
}

async function listPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.html') && !file.endsWith(SOURCE) && !STAND_INS.includes(file))
    .sort();
  const everywhere = await countRequests(join(folder, HOME));
  const shown: string[] = [];
  for (const page of pages)
    if ((await countRequests(join(folder, page))) <= everywhere) shown.push(page);
  return shown;
}

async function countRequests(file: string): Promise<number> {
  return (await readFile(file, 'utf8')).match(STAY_AWAY)?.length ?? 0;
}
