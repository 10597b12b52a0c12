import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readStructure } from '../../src/lib/eval/structure.ts';
import type { Structure } from '../../src/lib/eval/structure.ts';

const GOLD_END = '.gold.jsonl';

/** One dump with its true structure. */
export interface GoldDump {
  /** Name of the dump without ending. */
  name: string;
  text: string;
  gold: Structure;
}

export interface GoldFolder {
  /** The folder with its parent, `bench/dev`: tells folders apart wherever they lie. */
  name: string;
  /** Hash of every gold file and dump. */
  digest: string;
  dumps: GoldDump[];
}

/**
 * Reads every `NAME.gold.jsonl` of a folder, `NAME.gold.posts.json` beside it, and `NAME.txt`.
 *
 * @param dumps folder of the dumps; the gold's own folder wins where it has the dump
 * @throws when the folder has no gold, a gold no dump, or a row does not fit the schema
 */
export function readGoldFolder(folder: string, dumps: string): GoldFolder {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(GOLD_END))
        .map((file) => file.slice(0, -GOLD_END.length))
        .toSorted()
    : [];
  if (names.length === 0) {
    throw new Error(`${folder}: no *${GOLD_END} here. Name a folder with gold: --gold DIR.`);
  }
  const hash = createHash('sha256');
  const read = names.map((name) => {
    const goldFile = join(folder, name + GOLD_END);
    const jsonl = readFileSync(goldFile, 'utf8');
    const posts = readIfThere(join(folder, `${name}.gold.posts.json`));
    const text =
      readIfThere(join(folder, `${name}.txt`)) ?? readIfThere(join(dumps, `${name}.txt`));
    if (text === null) {
      throw new Error(`${goldFile}: its dump ${name}.txt is neither beside it nor in ${dumps}.`);
    }
    for (const part of [name, jsonl, posts ?? '', text]) hash.update(part).update('\0');
    return { name, text, gold: readStructure(jsonl, posts, goldFile) };
  });
  return { name: folderName(folder), digest: hash.digest('hex').slice(0, 16), dumps: read };
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function folderName(folder: string): string {
  const path = resolve(folder);
  return `${basename(dirname(path))}/${basename(path)}`;
}
