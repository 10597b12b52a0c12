import { createHash } from 'node:crypto';
import { ID_LETTERS } from '../../schemas/ledger.ts';
import type { IdKind } from '../../schemas/ledger.ts';
import { base32 } from './base32.ts';

const HASH_LENGTH = 10;
const ID_LENGTH = 6;
const LETTERS = new Map(Object.entries(ID_LETTERS).map(([letter, kind]) => [kind, letter]));
/** A heading or the sentence of a step names its part; the first line of a sample does not. */
const NAMED_BY_FIRST_LINE: ReadonlySet<IdKind> = new Set(['section', 'procedure', 'step']);

/** Hash of the words of a text; how they are spaced does not matter. */
export function hashOf(text: string): string {
  return base32(digest(text.replace(/\s+/g, ' ').trim()), HASH_LENGTH);
}

/** Hash of the line that names a part, where one does. */
export function leadOf(kind: IdKind, text: string): string | undefined {
  if (!NAMED_BY_FIRST_LINE.has(kind)) return undefined;
  const end = text.indexOf('\n');
  return hashOf(end < 0 ? text : text.slice(0, end));
}

/** What an id names. */
export function kindOf(id: string): string {
  return Object.entries(ID_LETTERS).find(([letter]) => id.startsWith(letter))?.[1] ?? '';
}

/**
 * A new id, made from what it names and entered among those taken. Where two would be the same, the
 * later one is counted on until it is free, so the same calls in the same order give the same ids.
 */
export function mint(kind: IdKind, seed: string, taken: Set<string>): string {
  for (let round = 0; ; round += 1) {
    const name = `${kind}\n${seed}\n${String(round)}`;
    const id = (LETTERS.get(kind) ?? '') + base32(digest(name), ID_LENGTH);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
