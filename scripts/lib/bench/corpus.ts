import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { listDumps } from '../ingest/list-dumps.ts';

/** Text to measure on. */
export interface Corpus {
  name: string;
  text: string;
  bytes: number;
}

/** Each as long as this at least, in bytes: a shorter run measures the start of the program. */
const SHORTEST = 1_500_000;
/** Folders of a full checkout that a clone does not have, below `POSTSHELF_SHARED`. */
const SHARED = ['seeds', join('bench', 'dev')];

/** Our own dumps and, where they are at hand, full texts of real posts. */
export function readCorpora(own: string, folders: readonly string[]): Corpus[] {
  const shared = process.env['POSTSHELF_SHARED'] ?? '';
  const more = shared === '' ? [] : SHARED.map((folder) => join(shared, folder));
  return [
    corpusOf('our own dumps', own, SHORTEST),
    ...[...more, ...folders].map((folder) => corpusOf(basename(folder), folder, SHORTEST)),
  ];
}

/** The dumps of a folder one after another, again and again until they are long enough. */
export function corpusOf(name: string, folder: string, bytes: number): Corpus {
  const text = repeated(dumpsOf(folder), bytes);
  return { name, text, bytes: Buffer.byteLength(text) };
}

function dumpsOf(folder: string): string {
  const texts = listDumps([folder]).dumps.map(
    ({ path, shown }) => decodeDump(readFileSync(path), shown).text ?? '',
  );
  const text = texts.map((dump) => `${dump.trimEnd()}\n\n`).join('');
  if (text.trim() === '') throw new Error(`${folder} holds no dumps to measure on.`);
  return text;
}

const END_OF_POST = /^Read More$/gm;

/** Every copy says so below each of its posts: the same post twice is a case of its own. */
export function repeated(text: string, bytes: number): string {
  const size = Buffer.byteLength(text);
  const copies = Math.max(1, Math.ceil(bytes / size));
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? text : text.replace(END_OF_POST, `This is copy ${copy} of the post.\n\nRead More`),
  ).join('');
}
