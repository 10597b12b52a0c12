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
const LAST_SIGNS = '.!?,;: ';

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
  while (end > 0 && LAST_SIGNS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text of a line behind its marker, comparable. */
export function comparableLine(facts: LineFacts): string {
  const { line, marker, body, lower } = facts;
  const start = marker?.width ?? 0;
  if (body.length !== line.text.length - start) return comparable(line.text.slice(start));
  return isEven(facts) ? unended(lower) : plain(lower);
}

/** Whether a line surely has no curly quote, no tab, and single spaces only. */
function isEven({ signs, words, wordCount, lower }: LineFacts): boolean {
  if (signs.curlyQuotes > 0 || signs.nbsp > 0 || wordCount !== words.length) return false;
  return signs.blanks < words.length && !lower.includes('\t');
}

const startsSentence = (text: string, at: number): boolean =>
  at === 0 || (at >= 2 && '.!?:)"'.includes(text.charAt(at - 2)) && text.charAt(at - 1) === ' ');

const endsSentence = (text: string, at: number): boolean =>
  at >= text.length || '.!?:;,'.includes(text.charAt(at));

function copyAt(candidate: string, source: string, words: number): Copy {
  // Searching forward is much faster; most lines are found nowhere.
  if (!source.includes(candidate)) return COPY.none;
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

/** How far the line `candidate` repeats the line `source`; texts as `comparable` gives them. */
export function copyOf(
  candidate: { facts: LineFacts; text: string },
  source: { facts: LineFacts; text: string },
): Copy {
  const { text, facts } = candidate;
  if (text === '' || facts.length > LONGEST_COPY) return COPY.none;
  const found = copyAt(text, source.text, facts.words.length);
  if (found !== COPY.none) return found;
  return sharesWords(facts, source.facts) ? COPY.words : COPY.none;
}
