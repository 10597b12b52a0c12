import { codesOf } from '../../characters.ts';
import { HASH_START } from '../../fnv.ts';

/** Bits of a word's number: what the sign at its end tells. */
const ENDED = 1;
const ENDS_SENTENCE = 2;
const FLAG_BITS = 2;
const FLAGS = new Uint8Array(0x10000);
for (const code of codesOf('.!?,;:')) FLAGS[code] = ENDED;
for (const code of codesOf('.!?:)"”“')) FLAGS[code] = (FLAGS[code] ?? 0) | ENDS_SENTENCE;

/**
 * A word as a number: equal words have equal ones, their case and the signs at their edges left out.
 *
 * @param hash of the word without those signs
 * @param last code of the sign at its end
 */
export const numberOfWord = (hash: number, last: number): number =>
  ((hash >>> (2 * FLAG_BITS)) << FLAG_BITS) | (FLAGS[last] ?? 0);

/** Whether two numbers are of the same word, whatever sign is behind it. */
export const sameWord = (one: number, two: number): boolean => (one ^ two) >>> FLAG_BITS === 0;

/** Whether one of `.!?,;:` stands behind the word with this number. */
export const isEnded = (word: number): boolean => (word & ENDED) !== 0;

/** Whether a sentence may start behind it. */
export const mayEndSentence = (word: number): boolean => (word & ENDS_SENTENCE) !== 0;

const NOTHING = HASH_START >>> (2 * FLAG_BITS);
/** Whether the number is of signs only. */
export const isNothing = (word: number): boolean => word >>> FLAG_BITS === NOTHING;
