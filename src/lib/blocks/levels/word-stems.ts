import { remembered } from './remembered.ts';

/** The first letters of a word, as one number: a stem that is quickly made and compared. */
export type Stem = number;

const STEM = 5;
const LEAST_LETTERS = 3;
/** Bits of a letter: a stem of five is a small integer. Letters beyond a to z share what is left of them. */
const LETTER_BITS = 6;
const OTHER_LETTERS = 37;
const OTHER_COUNT = 27;

/** Number of a letter or digit, the same for both cases, from 1 on; 0 for all else. */
function numberOfLetter(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  if (code >= 48 && code <= 57) return code - 21;
  return code >= 192 ? OTHER_LETTERS + (code % OTHER_COUNT) : 0;
}

const PLAIN = 256;
const PLAIN_LETTERS = Uint8Array.from({ length: PLAIN }, (_, code) => numberOfLetter(code));

/** Calls back with each word's stem and length. */
function eachWord(text: string, found: (stem: Stem, length: number) => void): void {
  let [stem, length] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = code < PLAIN ? (PLAIN_LETTERS[code] ?? 0) : numberOfLetter(code);
    if (letter !== 0) {
      if (length < STEM) stem = (stem << LETTER_BITS) | letter;
      length += 1;
    } else if (length > 0) {
      if (length >= LEAST_LETTERS) found(stem, length);
      stem = 0;
      length = 0;
    }
  }
}

const EMPTY_WORDS = new Set<Stem>();
eachWord(
  'the and for with from your our you are how what why when into using use via its this that out get not can does new about more all one two',
  (stem) => EMPTY_WORDS.add(stem),
);

/** Words with a meaning of their own, cut to their stems. */
export function stemsOf(text: string): Set<Stem> {
  const stems = new Set<Stem>();
  eachWord(text, (stem, length) => {
    if (length > STEM || !EMPTY_WORDS.has(stem)) stems.add(stem);
  });
  return stems;
}

function shared(one: ReadonlySet<Stem>, two: ReadonlySet<Stem>): number {
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  let count = 0;
  for (const stem of small) if (large.has(stem)) count += 1;
  return count;
}

/** Share of the stems that a text has, 0 … 1. */
export const coverage = (stems: ReadonlySet<Stem>, text: ReadonlySet<Stem>): number =>
  stems.size === 0 ? 0 : shared(stems, text) / stems.size;

/** How much two texts speak of the same, 0 … 1: cosine of their stems. */
export const cohesion = remembered((one: ReadonlySet<Stem>, two: ReadonlySet<Stem>): number =>
  one.size === 0 || two.size === 0 ? 0 : shared(one, two) / Math.sqrt(one.size * two.size),
);
