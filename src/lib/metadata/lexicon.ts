import { isLetter } from './word-hashes.ts';

/** A phrase of a lexicon and what it stands for. */
export interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Phrases by their first word, the longest first. */
export type Lexicon<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Runs of letters, digits and the signs that belong to names: `C++`, `C#`. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    while (at < text.length && isLetter(text, at)) at += 1;
    if (at > start) {
      while (text.charAt(at) === '+' || text.charAt(at) === '#') at += 1;
      tokens.push(text.slice(start, at));
    } else at += 1;
  }
  return tokens;
}

const LONG_PLURALS = ['xes', 'tches', 'shes', 'sses'];

/** Lower case and, save in short words, without the ending of a plural. */
export function foldToken(token: string): string {
  const lower = token.toLowerCase();
  if (lower.length < 4 || !lower.endsWith('s')) return lower;
  if (LONG_PLURALS.some((ending) => lower.endsWith(ending))) return lower.slice(0, -2);
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('ss') ? lower : lower.slice(0, -1);
}

/** A lexicon from phrases; `fold` must be what is done to the tokens of the texts. */
export function lexiconOf<T>(
  phrases: readonly (readonly [phrase: string, value: T])[],
  fold: (token: string) => string = (token) => token,
): Lexicon<T> {
  const lexicon = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokensOf(phrase).map(fold);
    const [first] = words;
    if (first === undefined) continue;
    lexicon.set(first, [...(lexicon.get(first) ?? []), { words, value }]);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

function matches(words: readonly string[], tokens: readonly string[], at: number): boolean {
  return words.every((word, offset) => tokens[at + offset] === word);
}

/** Calls `found` for every phrase in the tokens; where several begin at one word, for the longest. */
export function scan<T>(
  lexicon: Lexicon<T>,
  tokens: readonly string[],
  found: (value: T) => void,
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const phrases = lexicon.get(tokens[at] ?? '');
    const phrase = phrases?.find(({ words }) => matches(words, tokens, at));
    if (!phrase) continue;
    found(phrase.value);
    at += phrase.words.length - 1;
  }
}
