import {
  DEGREES,
  GENERATIONS,
  HONORIFICS,
  NOT_A_NAME,
  PARTICLES,
  PLACE_OF_WORK_WORDS,
  ROLE_WORDS,
} from './name-words.ts';

/** No name in a byline or biography is longer. */
const MOST_WORDS = 7;

const CAPITALISED = /^[‘'’"“(]?\p{Lu}[\p{L}\p{M}.’'‘-]*$/u;
const UNCASED = /^\p{Lo}[\p{L}\p{M}·]*$/u;

/** Lower case, without dots and commas, so that `Ph.D.,` is `phd`. */
export function wordKey(word: string): string {
  return word.replace(/[.,()“”"]/g, '').toLowerCase();
}

/** Whether a word, singular or plural, says what somebody does. */
export function isRoleWord(word: string): boolean {
  const key = wordKey(word);
  return ROLE_WORDS.has(key) || (key.endsWith('s') && ROLE_WORDS.has(key.slice(0, -1)));
}

/** Whether a word names a firm, a university, a part of one. */
export function isWorkplaceWord(word: string): boolean {
  const key = wordKey(word).replace(/[’']s$/, '');
  return PLACE_OF_WORK_WORDS.has(key);
}

function looksLikeNameWord(word: string): boolean {
  if (NOT_A_NAME.has(wordKey(word)) && !/^\p{L}\.$/u.test(word)) return false;
  if (isRoleWord(word)) return false;
  return CAPITALISED.test(word) || UNCASED.test(word);
}

/** A comma, a bracket or a colon after a word ends a name. */
function endsName(word: string): boolean {
  return /[,;:(]$/.test(word);
}

function withoutTail(words: string[]): string[] {
  const last = words.at(-1);
  if (last === undefined) return words;
  const key = wordKey(last);
  if (PARTICLES.has(key) && last === last.toLowerCase()) return withoutTail(words.slice(0, -1));
  if (words.length > 2 && DEGREES.has(key)) return withoutTail(words.slice(0, -1));
  return words;
}

/**
 * The run of name words at the start of a text, honorifics and degrees taken off: `Dr. Ada de la Cruz
 * is` gives `Ada de la Cruz`. Empty when the text does not open with a name.
 */
export function leadingName(text: string): string[] {
  const words: string[] = [];
  for (const word of text.trim().split(/\s+/, MOST_WORDS + 2)) {
    const key = wordKey(word);
    if (words.length === 0 && HONORIFICS.has(key)) continue;
    const bare = word.replace(/[,;:]+$/, '');
    const inside = words.length > 0 && PARTICLES.has(key) && word === word.toLowerCase();
    if (!inside && !looksLikeNameWord(bare)) break;
    words.push(GENERATIONS.has(key) ? bare : bare.replace(/([\p{Ll}]{2})\.$/u, '$1'));
    if (endsName(word) || words.length > MOST_WORDS) break;
  }
  return withoutTail(words);
}
