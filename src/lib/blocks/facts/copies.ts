import type { LineFacts } from './line-facts.ts';

/** How far a line repeats a line near it, as leaked alt texts do. */
export const COPY = {
  none: -1,
  /** A whole sentence, or several, of the other line. */
  sentences: 0,
  /** From the start of a sentence on. */
  start: 1,
  /** Five words or more from the middle. */
  inside: 2,
  /** Nearly all its words occur there, in some order. */
  words: 3,
  /** A word or a few words of it. */
  fewWords: 4,
} as const;
export type Copy = (typeof COPY)[keyof typeof COPY];
export const COPY_COUNT = 5;

/** A longer line is no alt text. */
const LONGEST_COPY = 2000;
/** Only so much of the end and of the beginning of a line is compared. */
const COMPARED = 6000;
const FEW_WORDS = 4;
const WORD_SHARE = 0.8;
const UNEVEN = /[‘’“”\t\u00a0]| {2}/;
const LAST_SIGNS = new Set([...'.!?,;: '].map((sign) => sign.charCodeAt(0)));

/** Quotes straight, lower case, single blanks, no sign at the end. */
export function comparable(text: string): string {
  const whole = text.length > 2 * COMPARED ? text.slice(0, COMPARED) + text.slice(-COMPARED) : text;
  return plain(whole.toLowerCase());
}

/** A text in small letters with its quotes straight, single blanks and no sign at its end. */
function plain(lower: string): string {
  const even = UNEVEN.test(lower)
    ? lower
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[ \t\u00a0]+/g, ' ')
    : lower;
  return unended(even);
}

function unended(text: string): string {
  let end = text.length;
  while (end > 0 && LAST_SIGNS.has(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A line with what it is compared by. */
export class Comparable {
  readonly facts: LineFacts;
  /** A bit for each word, two words in one now and then; null unless the text is its words between single spaces. */
  readonly held: readonly [number, number] | null;
  private made: string | null = null;

  constructor(facts: LineFacts) {
    this.facts = facts;
    this.held = isWhole(facts) && isEven(facts) ? bitsOf(facts.words) : null;
  }

  /** What stands behind the marker, as `comparable` gives it; most lines are told apart without it. */
  get text(): string {
    this.made ??= this.make();
    return this.made;
  }

  private make(): string {
    const { line, marker, lower } = this.facts;
    if (this.held && this.facts.signs.curlyQuotes === 0) return unended(lower);
    return isWhole(this.facts) ? plain(lower) : comparable(line.text.slice(marker?.width ?? 0));
  }
}

/** Whether the facts are of all that stands behind the marker. */
const isWhole = ({ line, marker, body }: LineFacts): boolean =>
  body.length === line.text.length - (marker?.width ?? 0);

function bitsOf(words: readonly number[]): readonly [number, number] {
  let [one, two] = [0, 0];
  for (const word of words) {
    if ((word & 32) === 0) one |= 1 << (word & 31);
    else two |= 1 << (word & 31);
  }
  return [one, two];
}

/** Number of bits set (Warren, Hacker’s Delight, 5-1). */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** So many words of a line, at least, do not occur in the other one. */
function surelyMissing(candidate: Comparable, source: Comparable): number {
  if (!candidate.held || !source.held) return 0;
  const [one, two] = candidate.held;
  return bitsIn(one & ~source.held[0]) + bitsIn(two & ~source.held[1]);
}

/** In a text that holds another one, only the first word of that and its last may be parts of longer ones. */
const MOST_PARTIAL = 2;

/** Whether a line surely has no tab and single spaces only. */
function isEven({ signs, words, wordCount }: LineFacts): boolean {
  if (signs.nbsp + signs.tabs > 0) return false;
  return wordCount === words.length && signs.blanks < words.length;
}

const startsSentence = (text: string, at: number): boolean =>
  at === 0 || (at >= 2 && '.!?:)"'.includes(text.charAt(at - 2)) && text.charAt(at - 1) === ' ');

const endsSentence = (text: string, at: number): boolean =>
  at >= text.length || '.!?:;,'.includes(text.charAt(at));

function copyAt(candidate: string, source: string, words: number): Copy {
  // Searching forward is much faster; most lines are found nowhere.
  if (candidate.length > source.length || !source.includes(candidate)) return COPY.none;
  const at = source.lastIndexOf(candidate);
  if (words < FEW_WORDS) return COPY.fewWords;
  if (!startsSentence(source, at)) return words > FEW_WORDS ? COPY.inside : COPY.fewWords;
  return endsSentence(source, at + candidate.length) ? COPY.sentences : COPY.start;
}

/** Whether most words of the candidate occur in the source, in the same order. */
function sharesWords(candidate: LineFacts, source: LineFacts): boolean {
  const { length } = candidate.words;
  if (length < FEW_WORDS) return false;
  let missing = 0;
  let from = 0;
  for (const word of candidate.words) {
    const at = source.words.indexOf(word, from);
    if (at >= 0) from = at + 1;
    else missing += 1;
    if ((length - missing) / length < WORD_SHARE) return false;
  }
  return true;
}

/** Whether two lines say the same, but for case and signs at the end. */
export function isSameText(one: Comparable, other: Comparable): boolean {
  // Signs at its end make the last word another one.
  if (surelyMissing(one, other) > 1) return false;
  return one.text !== '' && one.text === other.text;
}

/** How far the line `candidate` repeats the line `source`. */
export function copyOf(candidate: Comparable, source: Comparable): Copy {
  const { facts } = candidate;
  if (facts.length > LONGEST_COPY) return COPY.none;
  const { length } = facts.words;
  const missing = surelyMissing(candidate, source);
  if (missing > MOST_PARTIAL && (length - missing) / length < WORD_SHARE) return COPY.none;
  if (candidate.text === '') return COPY.none;
  const found = copyAt(candidate.text, source.text, length);
  if (found !== COPY.none) return found;
  return sharesWords(facts, source.facts) ? COPY.words : COPY.none;
}
