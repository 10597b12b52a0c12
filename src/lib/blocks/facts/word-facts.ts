import { FINITE_VERBS, STOP_WORDS } from './word-lists.ts';

/** The first words of a text and what they are. */
export interface WordFacts {
  /** Lower case, signs at their edges kept, the first apostrophe straight. */
  words: string[];
  /** How many of them are stop words. */
  stops: number;
  hasFiniteVerb: boolean;
  /** Words of four letters and more, and those of them that start with a capital or a digit. */
  long: number;
  capital: number;
}

const EDGE_SIGNS = '()[]{}.,;:!?"“”‘’\'';
const LONG_WORD = 4;
/** No stop word and no finite verb of the lists is longer. */
const LONGEST_LISTED = Math.max(...[...STOP_WORDS, ...FINITE_VERBS].map((word) => word.length));
const SPACE = 0x20;
const NBSP = 0xa0;

/** The word without the signs at its edges. */
export function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGE_SIGNS.includes(word.charAt(start))) start += 1;
  while (end > start && EDGE_SIGNS.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Whether a word opens with a capital or a digit, a quote or bracket before it or not. */
function opensCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (
    isCapital(code) || ('"“('.includes(text.charAt(start)) && isCapital(text.charCodeAt(start + 1)))
  );
}

function take(facts: WordFacts, word: string): void {
  facts.words.push(word);
  const bare = bareWord(word);
  if (bare.length > LONGEST_LISTED) return;
  if (STOP_WORDS.has(bare)) facts.stops += 1;
  if (!facts.hasFiniteVerb) facts.hasFiniteVerb = FINITE_VERBS.has(bare);
}

/** Facts of the first words of a text, at most `most` of them: what stands between blanks. */
export function firstWords(text: string, most: number): WordFacts {
  const facts: WordFacts = { words: [], stops: 0, hasFiniteVerb: false, long: 0, capital: 0 };
  const lower = text.toLowerCase();
  // A few letters of other scripts grow when they are written small: then places no longer agree.
  const even = lower.length === text.length;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    const blank = code === SPACE || code === NBSP;
    if (!blank && start < 0) start = at;
    if (!blank || start < 0) continue;
    const word = even ? lower.slice(start, at) : text.slice(start, at).toLowerCase();
    take(facts, word.includes('’') ? word.replace('’', "'") : word);
    if (at - start >= LONG_WORD) {
      facts.long += 1;
      if (opensCapital(text, start)) facts.capital += 1;
    }
    if (facts.words.length === most) break;
    start = -1;
  }
  return facts;
}
