import { HASH_START, hashOn } from '../../fnv.ts';
import { isEdge, KIND, kindsOfBare, kindsOfWhole } from './words.ts';

/** The first words of a text and what they are. */
export interface WordFacts {
  /** Hashes of the words in small letters, signs at their edges counted. */
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
const CURLY_APOSTROPHE = 0x2019;

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

/** The word in small letters, its first apostrophe straight. */
const straight = (word: string): string => (word.includes('’') ? word.replace('’', "'") : word);

const betweenBlanks = (text: string): string[] =>
  text.split(/[ \u00a0]+/).filter((word) => word !== '');

/** The words of a text in small letters: what stands between blanks, first apostrophes straight. */
export const wordsOf = (lower: string): string[] => betweenBlanks(lower).map(straight);

/** The first and the last word of a text in small letters, their first apostrophe straight. */
export function outerWords(lower: string): { first: string; last: string } {
  let [start, end] = [0, lower.length];
  while (start < end && isBlank(lower.charCodeAt(start))) start += 1;
  while (end > start && isBlank(lower.charCodeAt(end - 1))) end -= 1;
  let [firstEnd, lastStart] = [start, end];
  while (firstEnd < end && !isBlank(lower.charCodeAt(firstEnd))) firstEnd += 1;
  while (lastStart > start && !isBlank(lower.charCodeAt(lastStart - 1))) lastStart -= 1;
  return {
    first: straight(lower.slice(start, firstEnd)),
    last: straight(lower.slice(lastStart, end)),
  };
}

/** The hashes of one word, gathered here: a pair for every word would cost as much as the hashing. */
const hashes = {
  /** Of the whole word. */
  whole: 0,
  /** Of the word without the signs at its edges. */
  bare: 0,
};

/** Hashes the word that stands in a text of small letters from `start` up to `end`. */
function hashWord(lower: string, start: number, end: number): void {
  let whole = HASH_START;
  let inner = HASH_START;
  let bare = HASH_START;
  let inside = false;
  let curly = false;
  for (let at = start; at < end; at += 1) {
    let code = lower.charCodeAt(at);
    if (code === CURLY_APOSTROPHE && !curly) {
      code = APOSTROPHE;
      curly = true;
    }
    whole = hashOn(whole, code);
    const edge = isEdge(code);
    if (edge && !inside) continue;
    inside = true;
    inner = hashOn(inner, code);
    if (!edge) bare = inner;
  }
  hashes.whole = whole;
  hashes.bare = bare;
}

/** Takes in a word; gives its kinds without regard to the signs at its edges. */
function take(facts: WordFacts, lower: string, start: number, end: number): void {
  hashWord(lower, start, end);
  const kinds = kindsOfBare(hashes.bare);
  if (facts.words.length === 0)
    facts.firstKinds = kinds | kindsOfWhole(straight(lower.slice(start, end)));
  facts.words.push(hashes.whole >>> 2);
  facts.kinds |= kinds;
  facts.stops += kinds & KIND.stop;
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
  let start = -1;
  let last = 0;
  let end = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const blank = at === text.length || isBlank(text.charCodeAt(at));
    if (!blank && start < 0) start = at;
    if (!blank || start < 0) continue;
    take(facts, lower, start, at);
    if (at - start >= LONG_WORD) {
      facts.long += 1;
      if (opensCapital(text, start)) facts.capital += 1;
    }
    last = start;
    end = at;
    if (facts.words.length === most) break;
    start = -1;
  }
  facts.lastKinds = kindsOfWhole(straight(lower.slice(last, end)));
}

function takeEach(facts: WordFacts, text: string, most: number): void {
  for (const word of betweenBlanks(text).slice(0, most)) {
    const lower = word.toLowerCase();
    take(facts, lower, 0, lower.length);
    if (word.length >= LONG_WORD) {
      facts.long += 1;
      if (opensCapital(word, 0)) facts.capital += 1;
    }
    facts.lastKinds = kindsOfWhole(straight(lower));
  }
}
