/** A phrase of a lexicon and what it stands for. */
export interface Phrase<T> {
  words: readonly string[];
  value: T;
}

/** Phrases by their first word, the longest first. */
export type Lexicon<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Runs of letters, digits and the signs that belong to names: `C++`, `C#`. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** Endings of the plural, and of the singular that they stand for. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(x|tch|sh|ss)es$/, '$1'],
  [/ies$/, 'y'],
  [/([^s])s$/, '$1'],
];

/** Lower case and, save in short words, without the ending of a plural. */
export function foldToken(token: string): string {
  const lower = token.toLowerCase();
  if (lower.length < 4 || !lower.endsWith('s')) return lower;
  const plural = PLURALS.find(([ending]) => ending.test(lower));
  return plural ? lower.replace(...plural) : lower;
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
