import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { spaceOutPage } from '../../../src/lib/search/unspaced.ts';
import { cutIndex } from './cut-index.ts';
import { siteFolder } from './place-file.ts';
import type { PlaceFile } from './place-file.ts';
import { sortFilters } from './stable-index.ts';

const FOLDER = 'pagefind';
const PACK = 'pack.js';

/** Folder of the pages with a text of their own, and those there that only list or repeat them. */
const PAGES = 'posts';
const LIST = 'index.html';
const SOURCE = '.source.html';
/** Pages that are sent before the first answer; Pagefind takes them in the order in which they come. */
const AT_A_TIME = 16;
/** Marks the text of a post. */
const TEXT = 'data-pagefind-body';

/** Our own words and signs inside a post, and what is searched elsewhere or cannot be. */
const NOT_PROSE = ['.mark', '.ring', '.sample', 'math'];

/** Files for user interfaces of Pagefind's own, and for running in a worker: we use neither. */
const UNUSED = /^pagefind-.*\.(?:js|css)$|playground/;

/**
 * Indexes the prose of a finished site and writes the index into its folder `pagefind/`; beside the
 * files, `pack.js` holds all of them in one script for pages that are opened from disk.
 *
 * @param before the finished site that this one takes the place of
 * @returns number of posts in the index
 */
export async function indexProse(site: string, before: string = site): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: NOT_PROSE,
      keepIndexUrl: true,
      writePlayground: false,
    });
    if (index === undefined) throw new Error(errors.join('; '));
    const pages = (await readdir(join(site, PAGES))).filter(isPost).sort();
    let posts = 0;
    for (let from = 0; from < pages.length; from += AT_A_TIME) {
      const some = pages.slice(from, from + AT_A_TIME);
      const added = await Promise.all(some.map((page) => addPage(index, site, `${PAGES}/${page}`)));
      posts += added.filter(Boolean).length;
    }
    const made = await index.getFiles();
    assertNone(made.errors, FOLDER);
    writeIndex(siteFolder(site, before), sortFilters(cutIndex(made.files)));
    return posts;
  } finally {
    await close();
  }
}

function isPost(file: string): boolean {
  return file.endsWith('.html') && !file.endsWith(SOURCE) && file !== LIST;
}

/**
 * Sends a page before it waits for anything: pages are numbered in the order in which they are sent,
 * while those of a folder would be numbered in any.
 *
 * @returns false for a page without a text: it leads on to another
 */
async function addPage(index: PagefindIndex, site: string, path: string): Promise<boolean> {
  const content = forIndex(readFileSync(join(site, path), 'utf8'));
  if (!content.includes(TEXT)) return false;
  const { errors } = await index.addHTMLFile({ url: `/${path}`, content });
  assertNone(errors, path);
  return true;
}

const STEP = /id="(step-\w+)" data-step="(\d+)"/g;
const SECTION = /(<h[2-4] id="\w+)("><a class="mark"[^>]*>§)([\d.]+)/g;

/** Numbers of sections and steps go into the index with their ids; scripts without blanks get some. */
function forIndex(html: string): string {
  return spaceOutPage(html)
    .replace(STEP, 'id="$1~$2" data-step="$2"')
    .replace(SECTION, '$1~$3$2$3');
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`prose index, ${what}: ${errors.join('; ')}`);
}

function writeIndex(place: PlaceFile, files: readonly IndexFile[]): void {
  const used = files.filter((file) => !UNUSED.test(file.path) && isNeeded(file, files));
  used.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of used) place(`${FOLDER}/${path}`, content);
  place(`${FOLDER}/${PACK}`, Buffer.from(pack(used)));
}

/** The program for a language that no page has is left out. */
function isNeeded(file: IndexFile, files: readonly IndexFile[]): boolean {
  const language = /^wasm\.(\w+)\.pagefind$/.exec(file.path)?.[1];
  if (language === undefined) return true;
  return files.some(({ path }) => path.startsWith(`pagefind.${language}_`));
}

function pack(files: readonly IndexFile[]): string {
  const entries = files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
  return `globalThis.postshelfPagefind=${JSON.stringify(Object.fromEntries(entries))}\n`;
}
