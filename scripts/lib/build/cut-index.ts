import type { IndexFile } from 'pagefind';
import { itemsOf, readCbor, writeItems } from './cbor.ts';
import { asArray, hashOf, pack, packBytes, unpack, unpackBytes } from './packed-file.ts';

/** Place of the list of parts in the file of metadata. */
const PARTS = 2;
/** Bytes of a part before it is packed; Pagefind's own are six times as large. */
const PART_SIZE = 8_000;
/** Words that begin alike stay in one part: whoever typed so much finds all of them. */
const SHARED_START = 3;
const HASH_LENGTH = 7;

/**
 * Cuts the words of a prose index into smaller parts, so that a query loads little beside what it
 * asks for. Pagefind reads for a query the part in which its word would stand: a part therefore
 * begins with the beginning that its words share with no word before.
 */
export function cutIndex(files: readonly IndexFile[]): IndexFile[] {
  const parts = files.filter(({ path }) => path.endsWith('.pf_index'));
  const byName = new Map(parts.map(({ path, content }) => [nameOf(path), content]));
  const made: IndexFile[] = [];
  const kept = files
    .filter((file) => !parts.includes(file))
    .map((file) => (file.path.endsWith('.pf_meta') ? cutMeta(file, byName, made) : file));
  return [...kept, ...made];
}

function cutMeta(
  file: IndexFile,
  parts: ReadonlyMap<string, Uint8Array>,
  made: IndexFile[],
): IndexFile {
  const meta = asArray(unpack(file.content));
  const words = asArray(meta[PARTS]).flatMap((row) => {
    const name = String(asArray(row)[2]);
    const content = parts.get(name);
    if (content === undefined) throw new Error(`prose index: the part ${name} is missing`);
    return itemsOf(unpackBytes(content)).slice(0, 1).flatMap(itemsOf).map(readWord);
  });
  const language =
    nameOf(file.path)
      .replace(/^pagefind\./, '')
      .split('_')[0] ?? '';
  const rows = cut(words).map((group) => {
    const content = packBytes(writeItems([writeItems(group.map(({ bytes }) => bytes))]));
    const name = `${language}_${hashOf(content, HASH_LENGTH)}`;
    made.push({ path: `index/${name}.pf_index`, content });
    return [startOf(group[0]), group.at(-1)?.text ?? '', name];
  });
  return { path: file.path, content: pack(meta.with(PARTS, rows)) };
}

/** A word with the places where it stands, as Pagefind wrote it: only the word itself is read. */
interface Word {
  text: string;
  bytes: Uint8Array;
}

function readWord(bytes: Uint8Array): Word {
  const [text = bytes] = itemsOf(bytes);
  return { text: String(readCbor(text)), bytes };
}

function cut(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = 0;
  let before: Word | undefined;
  for (const word of words) {
    const isFull = size >= PART_SIZE && startOf(word) !== startOf(before);
    if (before === undefined || isFull) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
    before = word;
  }
  return groups;
}

function startOf(word: Word | undefined): string {
  return [...(word?.text ?? '')].slice(0, SHARED_START).join('');
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.pf_\w+$/, '');
}
