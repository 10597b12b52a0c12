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

const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The word without signs at its edges; most have none. */
function plain(word: string): string {
  const bare =
    LETTER_OR_DIGIT.test(word.charAt(0)) && LETTER_OR_DIGIT.test(word.charAt(word.length - 1));
  return bare ? word : word.replace(EDGES, '');
}

/** How often words are written small and pairs of words stand together, in some lines. */
class Counts {
  readonly small = new Map<string, number>();
  readonly pairs = new Map<string, number>();

  take(line: string): void {
    let before = '';
    for (const raw of line.split(/\s+/)) {
      const word = plain(raw);
      if (/^\p{Ll}/u.test(word)) count(this.small, word);
      const lower = word.toLowerCase();
      if (before !== '' && word !== '') count(this.pairs, `${before} ${lower}`);
      before = /[.,:;!?)]$/.test(raw) ? '' : lower;
    }
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A text read whole. */
interface ReadText {
  text: string;
  /** How often each line occurs, blanks at its edges left out. */
  lines: Map<string, number>;
  counts: Counts;
}

function read(text: string): ReadText {
  const lines = new Map<string, number>();
  const counts = new Counts();
  for (const line of text.split('\n')) {
    count(lines, line.trim());
    counts.take(line);
  }
  return { text, lines, counts };
}

/** The text read last: all tables of a post ask about the same one. */
let lastRead: ReadText = read('');

/** What the lines of a table themselves contribute. */
function countsOfRows(rows: readonly string[], lines: ReadonlyMap<string, number>): Counts {
  const counts = new Counts();
  for (const row of new Set(rows.map((one) => one.trim()))) {
    for (let times = lines.get(row) ?? 0; times > 0; times -= 1) counts.take(row);
  }
  return counts;
}

/**
 * Words and pairs of a post's text.
 *
 * @param rows the table's own lines, which do not count
 */
export function lexiconOf(postText: string, rows: readonly string[]): PostLexicon {
  const text = postText.slice(0, MOST_TEXT);
  if (lastRead.text !== text) lastRead = read(text);
  const all = lastRead.counts;
  const own = countsOfRows(rows, lastRead.lines);
  const isLeft = (which: 'small' | 'pairs', key: string): boolean =>
    (all[which].get(key) ?? 0) > (own[which].get(key) ?? 0);
  return {
    together: (left, right) =>
      isLeft('pairs', `${plain(left).toLowerCase()} ${plain(right).toLowerCase()}`),
    writtenSmall: (word) => isLeft('small', plain(word).toLowerCase()),
    empty: ![...all.small.keys()].some((word) => isLeft('small', word)),
  };
}
