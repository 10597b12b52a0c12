import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Rendered entries lie in files of the cache: in Astro's store, which every page's code carries
 * along as a whole, they would cost memory and time with every post.
 */
const folder = resolve(process.env['POSTSHELF_CACHE'] ?? '.cache/dev', 'html');

export async function saveHtml(slug: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(slug), html);
}

export async function removeHtml(slug: string): Promise<void> {
  await rm(fileOf(slug), { force: true });
}

export function hasHtml(slug: string): boolean {
  return existsSync(fileOf(slug));
}

/** HTML of the text of an entry that the loader has rendered. */
export function readHtml(slug: string): string {
  return readFileSync(fileOf(slug), 'utf8');
}

function fileOf(slug: string): string {
  return join(folder, `${slug}.html`);
}
