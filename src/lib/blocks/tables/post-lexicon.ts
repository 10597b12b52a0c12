import { charactersOf, codesOf, type Characters } from '../../characters.ts';
import { HASH_START, hashOn } from '../../fnv.ts';
import { smallOf } from '../../small-letters.ts';

/** What the text of a post tells of its words: which stand together, which are written small too. */
export interface PostLexicon {
  /** Whether the two words follow each other in running text. */
  together(left: string, right: string): boolean;
  /** Whether the word is also written in lower case: then a capital marks a beginning. */
  writtenSmall(word: string): boolean;
  /** No text was given. */
  empty: boolean;
}

/** A longer text tells no more. */
const MOST_TEXT = 40_000;

/** What a character is to words, as bits. */
const OF_WORD = 1;
const SMALL = 2;
const BLANK = 4;
/** At the end of a word it parts it from the next one. */
const CLOSES = 8;
const CAPITAL = 16;
const KNOWN = 32;
const CLOSING = codesOf('.,:;!?)');

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  let bits = KNOWN;
  if (/[\p{L}\p{N}]/u.test(sign)) bits |= OF_WORD;
  if (/\p{Ll}/u.test(sign)) bits |= SMALL;
  if (/\p{Lu}/u.test(sign)) bits |= CAPITAL;
  if (/\s/.test(sign)) bits |= BLANK;
  if (CLOSING.includes(code)) bits |= CLOSES;
  BITS[code] = bits;
  return bits;
}

const BITS = new Uint8Array(0x10000);
const bitsOf = (code: number): number => BITS[code] ?? 0;
// Most texts hold no other characters.
for (let code = 0; code < 0x100; code += 1) learn(code);

function bitsAt({ codes }: Characters, at: number): number {
  const code = codes[at] ?? 0;
  const bits = bitsOf(code);
  return bits === 0 ? learn(code) : bits;
}

/** The word that was read last, case and the signs at its edges left out; one for all. */
const word = { end: 0, hash: 0, isSmall: false, closes: false };
const NO_WORD = HASH_START;

/** Reads what stands between blanks from a place on; whether there is something. */
function readWord(read: Characters, from: number): boolean {
  let start = from;
  while (start < read.length && (bitsAt(read, start) & BLANK) !== 0) start += 1;
  if (start === read.length) return false;
  let end = start;
  while (end < read.length && (bitsAt(read, end) & BLANK) === 0) end += 1;
  word.end = end;
  word.closes = (bitsAt(read, end - 1) & CLOSES) !== 0;
  while (start < end && (bitsAt(read, start) & OF_WORD) === 0) start += 1;
  while (end > start && (bitsAt(read, end - 1) & OF_WORD) === 0) end -= 1;
  let isSmall = start < end && (bitsAt(read, start) & SMALL) !== 0;
  let hash = NO_WORD;
  for (let at = start; at < end; at += 1) {
    const code = read.codes[at] ?? 0;
    if ((bitsAt(read, at) & CAPITAL) !== 0) isSmall = false;
    hash = hashOn(hash, smallOf(code));
  }
  word.isSmall = isSmall;
  word.hash = hash;
  return true;
}

/** The hash of a word given by itself. */
function hashOf(text: string): number {
  return readWord(charactersOf(text), 0) ? word.hash : NO_WORD;
}

/** Two words as one number; of a hundred thousand pairs not one is likely to be taken for another. */
const pairOf = (left: number, right: number): number => hashOn(hashOn(HASH_START, left), right);

/** What the lines of a text tell of the words of a table: nothing of others is kept. */
class Told {
  readonly small = new Set<number>();
  readonly pairs = new Set<number>();
  /** Some word, whichever, is written small. */
  hasSmall = false;
  private readonly asked: ReadonlySet<number>;

  constructor(asked: ReadonlySet<number>) {
    this.asked = asked;
  }

  take(line: string): void {
    const read = charactersOf(line);
    let before = NO_WORD;
    for (let at = 0; readWord(read, at); at = word.end) {
      const { hash, isSmall, closes } = word;
      this.hasSmall ||= isSmall;
      const isAsked = hash !== NO_WORD && this.asked.has(hash);
      if (isAsked && isSmall) this.small.add(hash);
      if (isAsked && before !== NO_WORD) this.pairs.add(pairOf(before, hash));
      before = isAsked && !closes ? hash : NO_WORD;
    }
  }
}

function wordsOf(rows: readonly string[]): Set<number> {
  const hashes = new Set<number>();
  for (const row of rows) {
    const read = charactersOf(row);
    for (let at = 0; readWord(read, at); at = word.end) hashes.add(word.hash);
  }
  return hashes;
}

/**
 * What a post's text tells of the words of a table.
 *
 * @param rows the table's own lines, which do not count
 */
export function lexiconOf(postText: string, rows: readonly string[]): PostLexicon {
  const told = new Told(wordsOf(rows));
  const own = new Set(rows.map((row) => row.trim()));
  for (const line of postText.slice(0, MOST_TEXT).split('\n'))
    if (!own.has(line.trim())) told.take(line);
  return {
    together: (left, right) => told.pairs.has(pairOf(hashOf(left), hashOf(right))),
    writtenSmall: (one) => told.small.has(hashOf(one)),
    empty: !told.hasSmall,
  };
}
