import type { LineFacts } from './line-facts.ts';
import { isEnded, isNothing, mayEndSentence, sameWord } from './word-number.ts';

/** How far a line repeats a line near it, as leaked alt texts do. */
export const COPY = {
  none: -1,
  /** A whole sentence, or several, of the other line. */
  sentences: 0,
  /** From the start of a sentence on. */
  start: 1,
  /** Five words or more from the middle. */
  inside: 2,
  /** Nearly all its words occur there, in the same order. */
  words: 3,
  /** A word or a few words of it. */
  fewWords: 4,
} as const;
export type Copy = (typeof COPY)[keyof typeof COPY];
export const COPY_COUNT = 5;

/** A longer line is no alt text. */
const LONGEST_COPY = 2000;
const FEW_WORDS = 4;
/** So many of a line's words occur in another line that has nearly all of them. */
const WORD_SHARE = 0.8;

/** A line with what it is compared by. */
export class Comparable {
  readonly facts: LineFacts;
  /** Its words behind the marker, those that are but signs at its end left out. */
  readonly words: readonly number[];
  /** A bit for each word, two words in one now and then. */
  readonly one: number;
  readonly two: number;

  constructor(facts: LineFacts) {
    this.facts = facts;
    this.words = withoutSigns(facts.words);
    let [one, two] = [0, 0];
    for (const word of this.words) {
      if ((word & 128) === 0) one |= 1 << ((word >> 2) & 31);
      else two |= 1 << ((word >> 2) & 31);
    }
    this.one = one;
    this.two = two;
  }
}

function withoutSigns(words: readonly number[]): readonly number[] {
  let end = words.length;
  while (end > 0 && isNothing(words[end - 1] ?? 0)) end -= 1;
  return end === words.length ? words : words.slice(0, end);
}

/** Number of bits set (Warren, Hacker’s Delight, 5-1). */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** So many words of a line, at least, do not occur in the other one. */
const surelyMissing = (candidate: Comparable, source: Comparable): number =>
  bitsIn(candidate.one & ~source.one) + bitsIn(candidate.two & ~source.two);

/** Whether the words stand in the other ones from a place on; the last one whatever sign is behind it. */
function standAt(words: readonly number[], others: readonly number[], from: number): boolean {
  const last = words.length - 1;
  for (let at = 0; at < last; at += 1) if (words[at] !== others[from + at]) return false;
  return sameWord(words[last] ?? 0, others[from + last] ?? 0);
}

/** The last place where the words stand in the other ones; -1 without one. */
function lastPlace(words: readonly number[], others: readonly number[]): number {
  for (let from = others.length - words.length; from >= 0; from -= 1)
    if (standAt(words, others, from)) return from;
  return -1;
}

function copyAt(words: readonly number[], others: readonly number[]): Copy {
  const from = lastPlace(words, others);
  if (from < 0) return COPY.none;
  if (words.length < FEW_WORDS) return COPY.fewWords;
  const opens = from === 0 || mayEndSentence(others[from - 1] ?? 0);
  if (!opens) return words.length > FEW_WORDS ? COPY.inside : COPY.fewWords;
  const end = from + words.length;
  const closes = end === others.length || isEnded(others[end - 1] ?? 0);
  return closes ? COPY.sentences : COPY.start;
}

/** Whether most words occur among the other ones, in the same order. */
function sharesWords(words: readonly number[], others: readonly number[]): boolean {
  const { length } = words;
  if (length < FEW_WORDS) return false;
  let missing = 0;
  let from = 0;
  for (const word of words) {
    const at = others.indexOf(word, from);
    if (at >= 0) from = at + 1;
    else missing += 1;
    if ((length - missing) / length < WORD_SHARE) return false;
  }
  return true;
}

/** Whether two lines say the same, but for case and signs at the end. */
export function isSameText(one: Comparable, other: Comparable): boolean {
  const { length } = one.words;
  return length > 0 && length === other.words.length && standAt(one.words, other.words, 0);
}

/** How far the line `candidate` repeats the line `source`. */
export function copyOf(candidate: Comparable, source: Comparable): Copy {
  const { words } = candidate;
  if (words.length === 0) return COPY.none;
  const missing = surelyMissing(candidate, source);
  if (missing > 0 && (words.length - missing) / words.length < WORD_SHARE) return COPY.none;
  if (candidate.facts.length > LONGEST_COPY) return COPY.none;
  const found = copyAt(words, source.words);
  if (found !== COPY.none) return found;
  return sharesWords(words, source.words) ? COPY.words : COPY.none;
}
