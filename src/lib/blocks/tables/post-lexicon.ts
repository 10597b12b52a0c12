/** What the text of a post tells of its words: which stand together, which are written small too. */
export interface PostLexicon {
  /** Whether the two words follow each other in running text. */
  together(left: string, right: string): boolean;
  /** Whether the word is also written in lower case: then a capital marks a beginning. */
  writtenSmall(word: string): boolean;
  /** No text was given. */
  empty: boolean;
}

/** A longer text tells no more. */
const MOST_TEXT = 40_000;

const plain = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Words and pairs of a post's text.
 *
 * @param rows the table's own lines, which do not count
 */
export function lexiconOf(postText: string, rows: readonly string[]): PostLexicon {
  const own = new Set(rows.map((row) => row.trim()));
  const small = new Set<string>();
  const pairs = new Set<string>();
  for (const line of postText.slice(0, MOST_TEXT).split('\n')) {
    if (own.has(line.trim())) continue;
    let before = '';
    for (const raw of line.split(/\s+/)) {
      const word = plain(raw);
      if (/^\p{Ll}/u.test(word)) small.add(word);
      const lower = word.toLowerCase();
      if (before !== '' && word !== '') pairs.add(`${before} ${lower}`);
      before = /[.,:;!?)]$/.test(raw) ? '' : lower;
    }
  }
  return {
    together: (left, right) =>
      pairs.has(`${plain(left).toLowerCase()} ${plain(right).toLowerCase()}`),
    writtenSmall: (word) => small.has(plain(word).toLowerCase()),
    empty: small.size === 0,
  };
}
