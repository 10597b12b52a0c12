import type { IndexFile } from 'pagefind';
import type { Cbor } from './cbor.ts';
import { asArray, hashOf, pack, unpack } from './packed-file.ts';

const ENTRY = 'pagefind-entry.json';
/** Places in the file of metadata: version, pages, chunks, filters, … */
const FILTERS = 3;

/**
 * Pagefind writes the filters and their values in an order that differs from run to run. This sorts
 * them and names the files by what is in them, so that the same pages give the same bytes.
 */
export function sortFilters(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const sorted = files.map((file) =>
    file.path.startsWith('filter/') ? sortFilter(file, renamed) : file,
  );
  const hashes = new Map<string, string>();
  const described = sorted.map((file) =>
    file.path.endsWith('.pf_meta') ? sortMeta(file, renamed, hashes) : file,
  );
  return described.map((file) => (file.path === ENTRY ? renameIn(file, hashes) : file));
}

function sortFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = asArray(unpack(file.content));
  if (name === undefined || values === undefined) throw unknown(file);
  const content = pack([name, sortByFirst(asArray(values))]);
  const old = nameOf(file);
  const hash = `${old.slice(0, old.indexOf('_') + 1)}${hashOf(content, 7)}`;
  renamed.set(old, hash);
  return { path: `filter/${hash}.pf_filter`, content };
}

function sortMeta(
  file: IndexFile,
  renamed: ReadonlyMap<string, string>,
  hashes: Map<string, string>,
): IndexFile {
  const parts = asArray(unpack(file.content));
  const filters = parts[FILTERS];
  if (filters === undefined) throw unknown(file);
  const named = asArray(filters).map((filter) =>
    asArray(filter).map((part) => (typeof part === 'string' ? (renamed.get(part) ?? part) : part)),
  );
  const content = pack(parts.with(FILTERS, sortByFirst(named)));
  const old = nameOf(file).slice('pagefind.'.length);
  const hash = `${old.slice(0, old.indexOf('_') + 1)}${hashOf(content, 10)}`;
  hashes.set(old, hash);
  return { path: `pagefind.${hash}.pf_meta`, content };
}

function renameIn(file: IndexFile, hashes: ReadonlyMap<string, string>): IndexFile {
  let text = Buffer.from(file.content).toString('utf8');
  for (const [old, hash] of hashes) text = text.replaceAll(`"${old}"`, `"${hash}"`);
  return { path: file.path, content: Buffer.from(text) };
}

function sortByFirst(rows: Cbor[]): Cbor[] {
  const key = (row: Cbor): string => String(asArray(row)[0]);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function unknown(file: IndexFile): Error {
  return new Error(`prose index: ${file.path} is not built as expected`);
}

/** `filter/en_1a2b3c4.pf_filter` → `en_1a2b3c4`. */
function nameOf(file: IndexFile): string {
  return file.path.replace(/^.*\//, '').replace(/\.pf_\w+$/, '');
}
