import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';

const FOLDER = 'pagefind';
const PACK = 'pack.js';

/** Pages with a text of their own; the list of posts carries no `data-pagefind-body`. */
const PAGES = 'posts/*.html';

/** Our own words and signs inside a post, and what is searched elsewhere or cannot be. */
const NOT_PROSE = ['.mark', '.ring', '.sample', 'math'];

/** Files for user interfaces of Pagefind's own, and for running in a worker: we use neither. */
const UNUSED = /^pagefind-.*\.(?:js|css)$|playground/;

/**
 * Indexes the prose of a finished site and writes the index into its folder `pagefind/`; beside the
 * files, `pack.js` holds all of them in one script for pages that are opened from disk.
 *
 * @returns number of posts in the index
 */
export async function indexProse(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: NOT_PROSE,
      keepIndexUrl: true,
      writePlayground: false,
    });
    if (index === undefined) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: site, glob: PAGES });
    const made = await index.getFiles();
    const problems = [...added.errors, ...made.errors];
    if (problems.length > 0) throw new Error(`prose index: ${problems.join('; ')}`);
    await writeIndex(join(site, FOLDER), made.files);
    return added.page_count;
  } finally {
    await close();
  }
}

async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  const used = files.filter((file) => !UNUSED.test(file.path) && isNeeded(file, files));
  used.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of used) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(join(folder, PACK), pack(used));
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
