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

/** What a word of a text tells by itself. */
interface Word {
  /** Number of the word as it is written if that is small; 0 otherwise. */
  small: number;
  /** Number of the word in small letters; 0 if nothing but signs is left of it. */
  lower: number;
  /** A sign at its end parts it from the next word. */
  closes: boolean;
}

const BEGINS_SMALL = /^\p{Ll}/u;
const CLOSES = /[.,:;!?)]$/;
/** More different words than a text of `MOST_TEXT` characters can have. */
const WORDS_AT_MOST = 65_536;

/** The words of a text, each looked at once and numbered from 1. */
class Words {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, Word>();

  /** The number of a word that occurs; 0 for any other. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** What stands between blanks, as a word. */
  read(raw: string): Word {
    const known = this.known.get(raw);
    if (known) return known;
    const word = plain(raw);
    const small = BEGINS_SMALL.test(word) ? this.numbered(word) : 0;
    const lower = word === '' ? 0 : this.numbered(word.toLowerCase());
    const made = { small, lower, closes: CLOSES.test(raw) };
    this.known.set(raw, made);
    return made;
  }

  private numbered(word: string): number {
    const number = this.numbers.get(word) ?? this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }
}

/** Two words as one number. */
const pairOf = (left: number, right: number): number => left * WORDS_AT_MOST + right;

/** How often words are written small and pairs of words stand together, in some lines. */
class Counts {
  readonly small = new Map<number, number>();
  readonly pairs = new Map<number, number>();
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  take(line: string): void {
    let before = 0;
    for (const raw of line.split(/\s+/)) {
      const { small, lower, closes } = this.words.read(raw);
      if (small > 0) count(this.small, small);
      if (before > 0 && lower > 0) count(this.pairs, pairOf(before, lower));
      before = closes ? 0 : lower;
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A text read whole. */
interface ReadText {
  text: string;
  /** How often each line occurs, blanks at its edges left out. */
  lines: Map<string, number>;
  words: Words;
  counts: Counts;
}

function read(text: string): ReadText {
  const lines = new Map<string, number>();
  const words = new Words();
  const counts = new Counts(words);
  for (const line of text.split('\n')) {
    count(lines, line.trim());
    counts.take(line);
  }
  return { text, lines, words, counts };
}

/** The text read last: all tables of a post ask about the same one. */
let lastRead: ReadText = read('');

/** What the lines of a table themselves contribute. */
function countsOfRows(rows: readonly string[], { lines, words }: ReadText): Counts {
  const counts = new Counts(words);
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
  const { words, counts: all } = lastRead;
  const own = countsOfRows(rows, lastRead);
  const isLeft = (which: 'small' | 'pairs', key: number): boolean =>
    (all[which].get(key) ?? 0) > (own[which].get(key) ?? 0);
  const numberOf = (word: string): number => words.numberOf(plain(word).toLowerCase());
  return {
    together: (left, right) => isLeft('pairs', pairOf(numberOf(left), numberOf(right))),
    writtenSmall: (word) => isLeft('small', numberOf(word)),
    empty: ![...all.small.keys()].some((word) => isLeft('small', word)),
  };
}
