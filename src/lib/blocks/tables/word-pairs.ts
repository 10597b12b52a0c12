import type { RowToken, TokenKind } from './row-tokens.ts';

/** Pairs of words that occur in the rows of a table only side by side. */
export type WordPairs = (left: string, right: string) => number;

const FEWEST = 2;
/** Each word is never seen without the other. */
const INSEPARABLE = -2.5;
/** The left word is always followed by the right one. */
const FOLLOWED = -0.8;

const WORD_KINDS: ReadonlySet<TokenKind> = new Set(['lower', 'capital', 'acronym']);
const isWord = (token: RowToken): boolean => WORD_KINDS.has(token.kind);

/** What the rows' own pairs say against an edge: `Native Support` is no boundary when `Native` never stands alone. */
export function wordPairs(rows: readonly (readonly RowToken[])[]): WordPairs {
  const [lefts, rights, pairs] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const tokens of rows)
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      add(lefts, token.text);
      add(rights, token.text);
      if (next && isWord(token) && isWord(next)) add(pairs, `${token.text} ${next.text}`);
    });
  return (left, right) => {
    const together = pairs.get(`${left} ${right}`) ?? 0;
    if (together < FEWEST || together < (lefts.get(left) ?? 0)) return 0;
    return together === rights.get(right) ? INSEPARABLE : FOLLOWED;
  };
}
