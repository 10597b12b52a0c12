import { HASH_START, hashOn } from '../../fnv.ts';
import type { LineFacts } from './line-facts.ts';

/** How many short lines of the post are made alike. */
export interface Kin {
  /** Lines with the same text. */
  same: number;
  /** Lines with the same first word and the same last sign. */
  alike: number;
  /** Lines with the same last word. */
  sameEnd: number;
}

const SHORT_WORDS = 14;
const LONE: Kin = { same: 0, alike: 0, sameEnd: 0 };

interface Keys {
  /** All its words. */
  text: number;
  /** First word and last sign, as one number. */
  opening: number;
  /** Last word. */
  ending: number;
}

const LETTER_OR_DIGIT = /[a-z0-9)]/i;
/** The code of a sign; 0 of a letter, a digit or a closing bracket. */
const LAST_SIGNS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 0 : code,
);

/** The last sign of a line unless it is a letter or a digit. */
const lastSign = (last: number): number => LAST_SIGNS[last] ?? last;

function keysOf({ wordCount, marker, words, last }: LineFacts): Keys | null {
  if (wordCount > SHORT_WORDS || marker?.rendered) return null;
  const opening = hashOn(words[0] ?? 0, lastSign(last));
  return { text: words.reduce(hashOn, HASH_START), opening, ending: words.at(-1) ?? 0 };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Kin of every line, not counting the line itself. */
export function kinOf(all: readonly LineFacts[]): Kin[] {
  const keys = all.map(keysOf);
  const texts = new Map<number, number>();
  const openings = new Map<number, number>();
  const endings = new Map<number, number>();
  for (const key of keys) {
    if (!key) continue;
    count(texts, key.text);
    count(openings, key.opening);
    count(endings, key.ending);
  }
  return keys.map((key) => {
    if (!key) return LONE;
    return {
      same: (texts.get(key.text) ?? 1) - 1,
      alike: (openings.get(key.opening) ?? 1) - 1,
      sameEnd: (endings.get(key.ending) ?? 1) - 1,
    };
  });
}
