import { HASH_START, hashOn } from '../../fnv.ts';
import { isEdge, KIND, kindsOfBare, kindsOfWhole } from './words.ts';

/** The first words of a text and what they are. */
export interface WordFacts {
  /** Hashes of the words in small letters, signs at their edges counted, quotes straight. */
  words: number[];
  /** How many of them are stop words. */
  stops: number;
  /** What the first word is, the last one, and any of them: bits of `KIND`. */
  firstKinds: number;
  lastKinds: number;
  kinds: number;
  /** Words of four letters and more, and those of them that start with a capital or a digit. */
  long: number;
  capital: number;
}

const LONG_WORD = 4;
const SPACE = 0x20;
const NBSP = 0xa0;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
/** ‘ ’ ‚ ‛ “ ” */
const [FIRST_CURLY, FIRST_CURLY_DOUBLE, LAST_CURLY] = [0x2018, 0x201c, 0x201d];

const isBlank = (code: number): boolean => code === SPACE || code === NBSP;

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Whether a word opens with a capital or a digit, a quote or bracket before it or not. */
function opensCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (
    isCapital(code) || ('"“('.includes(text.charAt(start)) && isCapital(text.charCodeAt(start + 1)))
  );
}

/** The word with its quotes straight. */
const straight = (word: string): string =>
  /[‘-”]/.test(word) ? word.replace(/[‘-‛]/g, "'").replace(/[“”]/g, '"') : word;

function betweenBlanks(text: string): string[] {
  const words: string[] = [];
  for (let end = 0; ;) {
    let start = end;
    while (start < text.length && isBlank(text.charCodeAt(start))) start += 1;
    if (start === text.length) return words;
    end = start + 1;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
    words.push(text.slice(start, end));
  }
}

/** The words of a text in small letters: what stands between blanks, quotes straight. */
export const wordsOf = (lower: string): string[] => betweenBlanks(lower).map(straight);

/** The hash of a piece of a text, its quotes straight. */
function hashOfPiece(lower: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) {
    let code = lower.charCodeAt(at);
    if (code >= FIRST_CURLY && code <= LAST_CURLY)
      code = code < FIRST_CURLY_DOUBLE ? APOSTROPHE : QUOTE;
    hash = hashOn(hash, code);
  }
  return hash;
}

/** The hash of a word without the signs at its edges. */
function hashOfBare(lower: string, start: number, end: number): number {
  let [from, to] = [start, end];
  while (from < to && isEdge(lower.charCodeAt(from))) from += 1;
  while (to > from && isEdge(lower.charCodeAt(to - 1))) to -= 1;
  return hashOfPiece(lower, from, to);
}

/** Takes in a word that stands in a text of small letters. */
function take(facts: WordFacts, lower: string, start: number, end: number): void {
  const hash = hashOfPiece(lower, start, end);
  const edged = isEdge(lower.charCodeAt(start)) || isEdge(lower.charCodeAt(end - 1));
  const kinds = kindsOfBare(edged ? hashOfBare(lower, start, end) : hash);
  if (facts.words.length === 0)
    facts.firstKinds = kinds | kindsOfWhole(straight(lower.slice(start, end)));
  facts.words.push(hash >>> 2);
  facts.kinds |= kinds;
  facts.stops += kinds & KIND.stop;
}

/** Takes in what the length of a word and its capital tell. */
function takeForm(facts: WordFacts, text: string, start: number, end: number): void {
  if (end - start < LONG_WORD) return;
  facts.long += 1;
  if (opensCapital(text, start)) facts.capital += 1;
}

/**
 * Facts of the first words of a text, at most `most` of them: what stands between blanks.
 * `lower` is the text in small letters.
 */
export function firstWords(text: string, lower: string, most: number): WordFacts {
  const facts = { words: [], stops: 0, firstKinds: 0, lastKinds: 0, kinds: 0, long: 0, capital: 0 };
  // A few letters of other scripts grow when they are written small: then places no longer agree.
  if (lower.length === text.length) takeWords(facts, text, lower, most);
  else takeEach(facts, text, most);
  return facts;
}

function takeWords(facts: WordFacts, text: string, lower: string, most: number): void {
  const { length } = lower;
  let start = 0;
  let end = 0;
  for (let words = 0; words < most; words += 1) {
    let from = end;
    while (from < length && isBlank(lower.charCodeAt(from))) from += 1;
    if (from === length) break;
    start = from;
    end = from + 1;
    while (end < length && !isBlank(lower.charCodeAt(end))) end += 1;
    take(facts, lower, start, end);
    takeForm(facts, text, start, end);
  }
  facts.lastKinds = kindsOfWhole(straight(lower.slice(start, end)));
}

function takeEach(facts: WordFacts, text: string, most: number): void {
  for (const word of betweenBlanks(text).slice(0, most)) {
    const lower = word.toLowerCase();
    take(facts, lower, 0, lower.length);
    takeForm(facts, word, 0, word.length);
    facts.lastKinds = kindsOfWhole(straight(lower));
  }
}
