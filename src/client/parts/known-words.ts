/** A found word must share this much of the beginning of the word that was asked for. */
const SHARED_START = 0.6;
const LEAST_SHARED = 3;

/**
 * Whether the words that the index found are the ones that were asked for. Pagefind cuts a word that
 * it does not know until something fits: `xyzzy` then finds every `x`.
 */
export function areAsked(query: string, matched: readonly string[]): boolean {
  const found = matched.map(letters).filter((word) => word !== '');
  return wordsOf(query).every((asked) => found.some((word) => agrees(asked, word)));
}

function agrees(asked: string, found: string): boolean {
  const enough = Math.min(asked.length, Math.max(LEAST_SHARED, asked.length * SHARED_START));
  return sharedStart(asked, found) >= enough || found.includes(asked);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function wordsOf(query: string): string[] {
  return query
    .split(/\s+/)
    .map(letters)
    .filter((word) => word !== '');
}

function letters(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
