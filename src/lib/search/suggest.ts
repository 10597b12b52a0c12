import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on two signs may differ, below it one. */
const LONG = 8;
/** From this length on a word may also be the beginning of a longer one. */
const CUT = 6;

/**
 * The word of a list that an unknown word was most likely meant to be: few signs changed, added or
 * left out, best with the same beginning. Null when it is known, short, or like none.
 *
 * @param words in lower case, the most frequent first
 */
export function meantWord(asked: string, words: readonly string[]): string | null {
  const word = asked.toLowerCase();
  if (word.length < SHORTEST) return null;
  let best: { word: string; cost: number } | null = null;
  for (const known of words) {
    if (known.startsWith(word)) return null;
    const cost = costOf(word, known);
    if (cost < (best?.cost ?? Infinity)) best = { word: known, cost };
  }
  return best?.word ?? null;
}

/** Infinity when the words are too far apart. */
function costOf(word: string, known: string): number {
  const most = word.length >= LONG ? 2 : 1;
  const isLonger = word.length >= CUT && known.length > word.length + 1;
  const near = isLonger ? known.slice(0, word.length + 1) : known;
  if (Math.abs(near.length - word.length) > most) return Infinity;
  // A beginning that is one sign longer than the word may as well end where the word does.
  const changed = Math.min(
    changes(word, near),
    isLonger ? changes(word, near.slice(0, -1)) : Infinity,
  );
  if (changed > most) return Infinity;
  return changed + (known[0] === word[0] ? 0 : 0.5) + (isLonger ? 0.25 : 0);
}

/** Levenshtein's distance; two neighbours that changed places count as one change. */
function changes(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((sign, place) => sign !== b[place]);
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at];
  return isSwap && a.slice(at + 2) === b.slice(at + 2) ? 1 : plain;
}

/**
 * The query with its unknown words replaced, or null when there is nothing to replace.
 *
 * @param words as for `meantWord`
 */
export function meantQuery(query: string, words: readonly string[]): string | null {
  let replaced = false;
  const parts = query.split(/([\p{L}\p{N}]+)/u).map((part, place) => {
    const meant = place % 2 === 1 ? meantWord(part, words) : null;
    if (meant !== null) replaced = true;
    return meant ?? part;
  });
  return replaced ? parts.join('') : null;
}
