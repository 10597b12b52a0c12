import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { markTableRows } from '../../../src/lib/search/table-rows.ts';
import { spaceOutPage } from '../../../src/lib/search/unspaced.ts';
import { cutIndex } from './cut-index.ts';
import { indexMaker } from './index-maker.ts';
import { keepIndex, noteIndex } from './kept-index.ts';
import type { ProseFiles } from './kept-index.ts';
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

/** Where an index of the same pages may be. */
export interface IndexBefore {
  /** The finished site that this one takes the place of. */
  before: string;
  /** Where it is noted what its index was made of. */
  note: string;
}

export interface RenewedIndex {
  /** Posts in the index. */
  posts: number;
  /** Whether it is that of the site before: it would have become the same. */
  isKept: boolean;
}

/**
 * Indexes the prose of a finished site and writes the index into its folder `pagefind/`; beside the
 * files, `pack.js` holds all of them in one script for pages that are opened from disk.
 */
export async function indexProse(
  site: string,
  place: PlaceFile = siteFolder(site, site),
): Promise<ProseFiles> {
  const index = await makeIndex(site, pagesOf(site));
  for (const [path, bytes] of index.files) place(path, bytes);
  return index;
}

/**
 * The same for a site that takes the place of another: where that one's index was made of the same,
 * by the same, it is kept.
 *
 * @param maker changes whenever the same pages would give another index
 */
export async function renewIndex(
  site: string,
  { before, note }: IndexBefore,
  maker: string = indexMaker(),
): Promise<RenewedIndex> {
  const place = siteFolder(site, before);
  const key = keyOf(site, maker);
  const kept = keepIndex(note, key, { before, place });
  if (kept !== null) return { posts: kept, isKept: true };
  const made = await indexProse(site, place);
  await noteIndex(note, key, made);
  return { posts: made.posts, isKept: false };
}

/** Of all that the index is made of: the pages in their order, and what makes it. */
function keyOf(site: string, maker: string): string {
  const hash = createHash('sha256').update(maker);
  for (const page of pagesOf(site)) {
    const bytes = readFileSync(join(site, PAGES, page));
    // Pages that only lead on may be made later; they are not indexed.
    if (bytes.includes(TEXT)) hash.update(`\n${page} ${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}

async function makeIndex(site: string, pages: readonly string[]): Promise<ProseFiles> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: NOT_PROSE,
      keepIndexUrl: true,
      writePlayground: false,
    });
    if (index === undefined) throw new Error(errors.join('; '));
    let posts = 0;
    for (let from = 0; from < pages.length; from += AT_A_TIME) {
      const some = pages.slice(from, from + AT_A_TIME);
      const added = await Promise.all(some.map((page) => addPage(index, site, `${PAGES}/${page}`)));
      posts += added.filter(Boolean).length;
    }
    const made = await index.getFiles();
    assertNone(made.errors, FOLDER);
    return { posts, files: filesOf(sortFilters(cutIndex(made.files))) };
  } finally {
    await close();
  }
}

function pagesOf(site: string): string[] {
  return readdirSync(join(site, PAGES)).filter(isPost).sort();
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

/**
 * Numbers of sections and steps go into the index with their ids; scripts without blanks get some, and
 * tables signs by which rows are told apart.
 */
function forIndex(html: string): string {
  return markTableRows(spaceOutPage(html))
    .replace(STEP, 'id="$1~$2" data-step="$2"')
    .replace(SECTION, '$1~$3$2$3');
}

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`prose index, ${what}: ${errors.join('; ')}`);
}

/** The files that are used, and all of them in one. */
function filesOf(files: readonly IndexFile[]): Map<string, Uint8Array> {
  const used = files.filter((file) => !UNUSED.test(file.path) && isNeeded(file, files));
  used.sort((a, b) => (a.path < b.path ? -1 : 1));
  const placed = used.map(({ path, content }): [string, Uint8Array] => [
    `${FOLDER}/${path}`,
    content,
  ]);
  return new Map([...placed, [`${FOLDER}/${PACK}`, Buffer.from(pack(used))]]);
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
