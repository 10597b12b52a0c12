import { charactersOf } from '../../characters.ts';

/**
 * The stems of a text, as numbers that hold among the texts that were read together. Kept as numbers and
 * as bits: what two texts share is counted without a set or a string.
 */
export interface Stems {
  /** Each once. */
  readonly numbers: readonly number[];
  /** Bit `n & 31` of the integer `n >> 5` tells of number `n`. */
  readonly bits: readonly number[];
}

export const NO_STEMS: Stems = { numbers: [], bits: [] };

/** The first letters of a word, as one number above 0: a stem that is quickly made and compared. */
type Stem = number;

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

const UTF16_CODES = 0x10000;
const LETTERS = Uint8Array.from({ length: UTF16_CODES }, (_, code) => numberOfLetter(code));

const LEAST_PLACES = 2048;
/** Spreads stems over the places of a table (Knuth’s multiplicative hash). */
const SPREAD = 0x9e3779b1;
const SPREAD_SHIFT = 12;

/** Numbers stems as they come, 0, 1, 2 …: a table of places with linear probing, half of them free. */
class StemNumbers {
  private count = 0;
  private stems = new Int32Array(LEAST_PLACES);
  private numbers = new Int32Array(LEAST_PLACES);

  numberOf(stem: Stem): number {
    const place = this.placeOf(stem);
    if (this.stems[place] === stem) return this.numbers[place] ?? 0;
    const number = this.count;
    this.stems[place] = stem;
    this.numbers[place] = number;
    this.count += 1;
    if (this.count * 2 > this.stems.length) this.grow();
    return number;
  }

  clear(): void {
    this.stems.fill(0);
    this.count = 0;
  }

  private placeOf(stem: Stem): number {
    const { stems } = this;
    const mask = stems.length - 1;
    let place = (Math.imul(stem, SPREAD) >>> SPREAD_SHIFT) & mask;
    while (stems[place] !== 0 && stems[place] !== stem) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { stems, numbers } = this;
    this.stems = new Int32Array(stems.length * 2);
    this.numbers = new Int32Array(stems.length * 2);
    stems.forEach((stem, at) => {
      if (stem === 0) return;
      const place = this.placeOf(stem);
      this.stems[place] = stem;
      this.numbers[place] = numbers[at] ?? 0;
    });
  }
}

/**
 * The stems of a text's words, without those of few letters and the empty ones. A loop a word, not one
 * loop that asks at each letter where it stands: that took four times as long.
 *
 * @param known Whose first numbers are those of the empty words
 * @param empty How many these are
 */
function readStems(text: string, known: StemNumbers, empty: number): Stems {
  const numbers: number[] = [];
  const bits: number[] = [];
  const { codes, length: end } = charactersOf(text);
  for (let at = 0; at < end; at += 1) {
    let stem = LETTERS[codes[at] ?? 0] ?? 0;
    if (stem === 0) continue;
    const first = at;
    for (at += 1; at < end; at += 1) {
      const letter = LETTERS[codes[at] ?? 0] ?? 0;
      if (letter === 0) break;
      if (at - first < STEM) stem = (stem << LETTER_BITS) | letter;
    }
    const length = at - first;
    if (length < LEAST_LETTERS) continue;
    const number = known.numberOf(stem);
    // A longer word than an empty one may have its stem.
    if (number < empty && length <= STEM) continue;
    const group = number >> 5;
    while (bits.length <= group) bits.push(0);
    const bit = 1 << (number & 31);
    const others = bits[group] ?? 0;
    if ((others & bit) !== 0) continue;
    bits[group] = others | bit;
    numbers.push(number);
  }
  return { numbers, bits };
}

const EMPTY_WORDS =
  'the and for with from your our you are how what why when into using use via its this that out get not can does new about more all one two';

/** One for all calls: a new table a post costs more than the reading. */
const NUMBERS = new StemNumbers();

/** Words with a meaning of their own, cut to their stems, of each of the texts. */
export function stemsOfTexts(texts: readonly string[]): Stems[] {
  NUMBERS.clear();
  const empty = readStems(EMPTY_WORDS, NUMBERS, 0).numbers.length;
  return texts.map((text) => readStems(text, NUMBERS, empty));
}

/** Whether a text has the stem of a number. */
export const hasStem = ({ bits }: Stems, number: number): boolean =>
  ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;

function countIn(numbers: readonly number[], bits: readonly number[]): number {
  let count = 0;
  for (const number of numbers) count += ((bits[number >> 5] ?? 0) >>> (number & 31)) & 1;
  return count;
}

/** How many stems two of the texts that were read together share. */
const shared = (one: Stems, two: Stems): number =>
  one.numbers.length < two.numbers.length
    ? countIn(one.numbers, two.bits)
    : countIn(two.numbers, one.bits);

/** Share of the stems that a text has, 0 … 1. */
export const coverage = (stems: Stems, text: Stems): number =>
  stems.numbers.length === 0 ? 0 : shared(stems, text) / stems.numbers.length;

/** How much two texts speak of the same, 0 … 1: cosine of their stems. */
export const cohesion = (one: Stems, two: Stems): number =>
  one.numbers.length === 0 || two.numbers.length === 0
    ? 0
    : shared(one, two) / Math.sqrt(one.numbers.length * two.numbers.length);
