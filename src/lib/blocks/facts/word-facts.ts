import { HASH_START, hashOn } from '../../fnv.ts';
import type { Characters } from '../../characters.ts';
import { smallOf } from '../../small-letters.ts';
import { numberOfWord } from './word-number.ts';
import { isEdge, KIND, kindsOfBare, kindsOfUnpointed, kindsOfWhole } from './words.ts';

/** The words of a text and what they are. */
export interface WordFacts {
  /** At most `MOST_WORDS` of them, as numbers: see `numberOfWord`. */
  words: number[];
  /** What the first word is, the last one, and any of them: bits of `KIND`. */
  firstKinds: number;
  lastKinds: number;
  kinds: number;
  /** What any of the last `AT_END` is. */
  endKinds: number;
  /** How many of the first `JUDGED` are stop words. */
  stops: number;
  /** Those of them with four letters and more, and how many of these start with a capital or a digit. */
  long: number;
  capital: number;
  /** Hashes of the stems of those of them with four letters and more that are no stop words. */
  stems: number[];
}

/** More words of a line say nothing new about it. */
export const MOST_WORDS = 400;
/** By so many first words a line is judged. */
export const JUDGED = 60;
/** So many words are the end of a line. */
const AT_END = 48;

const LONG_WORD = 4;
const SPACE = 0x20;
const NBSP = 0xa0;
const QUOTE = 0x22;
const CURLY_QUOTE = 0x201c;
const BRACKET = 0x28;

const isBlank = (code: number): boolean => code === SPACE || code === NBSP;

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const isOpening = (code: number): boolean =>
  code === QUOTE || code === CURLY_QUOTE || code === BRACKET;

/** Whether a word opens with a capital or a digit, a quote or bracket before it or not. */
function opensCapital(codes: Uint16Array, start: number): boolean {
  const code = codes[start] ?? 0;
  return isCapital(code) || (isOpening(code) && isCapital(codes[start + 1] ?? 0));
}

/** The hash of a piece of a text in small letters, its quotes straight. */
function hashOfPiece(codes: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, smallOf(codes[at] ?? 0));
  return hash;
}

/** The word that was read last: where it begins and ends, and the hash of all of it. One for all, as one for each would cost more than the reading. */
const word = { start: 0, end: 0, hash: 0 };

/** Reads the next word; whether there is one. */
function readWord({ codes, length }: Characters, from: number): boolean {
  let at = from;
  while (at < length && isBlank(codes[at] ?? SPACE)) at += 1;
  if (at === length) return false;
  word.start = at;
  let hash = HASH_START;
  for (let code = codes[at] ?? SPACE; !isBlank(code); code = codes[at] ?? SPACE) {
    hash = hashOn(hash, smallOf(code));
    at += 1;
  }
  word.end = at;
  word.hash = hash;
  return true;
}

/** The same without the signs at its edges. */
const bare = { start: 0, end: 0, hash: 0 };

/** Finds the edges of the word that was read last. */
function readBare(codes: Uint16Array): void {
  let { start, end } = word;
  const edged = isEdge(codes[start] ?? 0) || isEdge(codes[end - 1] ?? 0);
  if (edged) {
    while (start < end && isEdge(codes[start] ?? 0)) start += 1;
    while (end > start && isEdge(codes[end - 1] ?? 0)) end -= 1;
  }
  bare.start = start;
  bare.end = end;
  bare.hash = edged ? hashOfPiece(codes, start, end) : word.hash;
}

const LETTER_S = 0x73;
/** Endings differ from line to line: so much of a word is its stem at most. */
const STEM = 6;

/** The hash of the stem of the bare word: its beginning, an `s` at its end left out. */
function stemHash(codes: Uint16Array): number {
  const { start, end } = bare;
  const single = codes[end - 1] === LETTER_S && end - start > LONG_WORD ? end - 1 : end;
  if (single === end && end - start <= STEM) return bare.hash;
  return hashOfPiece(codes, start, Math.min(single, start + STEM));
}

const [LETTER_I, LETTER_N, LETTER_G] = [0x69, 0x6e, 0x67];
const SHORTEST_GERUND = 5;

const isLetter = (small: number): boolean => small >= 0x61 && small <= 0x7a;

/** Whether the word is made of letters and ends in -ing. */
function isGerund(codes: Uint16Array): boolean {
  const { start, end } = word;
  if (end - start < SHORTEST_GERUND || smallOf(codes[end - 1] ?? 0) !== LETTER_G) return false;
  if (smallOf(codes[end - 2] ?? 0) !== LETTER_N || smallOf(codes[end - 3] ?? 0) !== LETTER_I)
    return false;
  for (let at = start; at < end; at += 1) if (!isLetter(smallOf(codes[at] ?? 0))) return false;
  return true;
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** What is said of the word as it stands. */
function wholeKinds(codes: Uint16Array): number {
  const { start, end, hash } = word;
  const last = codes[end - 1];
  const pointed = last === COMMA || last === FULL_STOP;
  const unpointed = pointed ? hashOfPiece(codes, start, end - 1) : hash;
  const gerund = isGerund(codes) ? KIND.gerund : 0;
  return kindsOfWhole(hash) | kindsOfUnpointed(unpointed) | gerund;
}

/** What each word of the text is that is being read. */
const kindsRead = new Uint16Array(MOST_WORDS);

/** Takes in the word that was read last, the one at that place among the words. */
function take(facts: WordFacts, codes: Uint16Array, place: number): void {
  readBare(codes);
  const kinds = kindsOfBare(bare.hash);
  kindsRead[place] = kinds;
  if (place === 0) facts.firstKinds = kinds | wholeKinds(codes);
  facts.words[place] = numberOfWord(bare.hash, codes[word.end - 1] ?? 0);
  facts.kinds |= kinds;
  if (place >= JUDGED) return;
  facts.stops += kinds & KIND.stop;
  if (word.end - word.start < LONG_WORD) return;
  facts.long += 1;
  if (opensCapital(codes, word.start)) facts.capital += 1;
  if ((kinds & KIND.stop) === 0 && bare.end - bare.start >= LONG_WORD)
    facts.stems.push(stemHash(codes));
}

function kindsAtEnd(count: number): number {
  let kinds = 0;
  for (let at = Math.max(0, count - AT_END); at < count; at += 1) kinds |= kindsRead[at] ?? 0;
  return kinds;
}

/**
 * Facts of the words of a text: of what stands between blanks.
 *
 * @param most no text has more words: the list is made for so many, as one that grows costs three times as much
 */
export function readWords(read: Characters, most: number = MOST_WORDS): WordFacts {
  const room = Math.min(most, MOST_WORDS);
  const facts: WordFacts = {
    words: new Array<number>(room),
    firstKinds: 0,
    lastKinds: 0,
    kinds: 0,
    endKinds: 0,
    stops: 0,
    long: 0,
    capital: 0,
    stems: [],
  };
  word.end = 0;
  let count = 0;
  while (count < room && readWord(read, word.end)) {
    take(facts, read.codes, count);
    count += 1;
  }
  facts.words.length = count;
  if (count > 0) facts.lastKinds = wholeKinds(read.codes);
  facts.endKinds = count > AT_END ? kindsAtEnd(count) : facts.kinds;
  return facts;
}
