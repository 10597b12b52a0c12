import { KIND, type Word, wordOf } from './words.ts';

/** The first words of a text and what they are. */
export interface WordFacts {
  words: Word[];
  /** How many of them are stop words. */
  stops: number;
  /** What any of them is, as bits of `KIND`. */
  kinds: number;
  /** Words of four letters and more, and those of them that start with a capital or a digit. */
  long: number;
  capital: number;
}

const LONG_WORD = 4;
const SPACE = 0x20;
const NBSP = 0xa0;

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Whether a word opens with a capital or a digit, a quote or bracket before it or not. */
function opensCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (
    isCapital(code) || ('"“('.includes(text.charAt(start)) && isCapital(text.charCodeAt(start + 1)))
  );
}

function take(facts: WordFacts, word: Word): void {
  facts.words.push(word);
  facts.kinds |= word.kinds;
  facts.stops += word.kinds & KIND.stop;
}

/**
 * Facts of the first words of a text, at most `most` of them: what stands between blanks.
 * `lower` is the text in small letters.
 */
export function firstWords(text: string, lower: string, most: number): WordFacts {
  const facts: WordFacts = { words: [], stops: 0, kinds: 0, long: 0, capital: 0 };
  // A few letters of other scripts grow when they are written small: then places no longer agree.
  const even = lower.length === text.length;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    const blank = code === SPACE || code === NBSP;
    if (!blank && start < 0) start = at;
    if (!blank || start < 0) continue;
    const word = even ? lower.slice(start, at) : text.slice(start, at).toLowerCase();
    take(facts, wordOf(word.includes('’') ? word.replace('’', "'") : word));
    if (at - start >= LONG_WORD) {
      facts.long += 1;
      if (opensCapital(text, start)) facts.capital += 1;
    }
    if (facts.words.length === most) break;
    start = -1;
  }
  return facts;
}
