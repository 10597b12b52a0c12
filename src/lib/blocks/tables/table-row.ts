import { boundaryOdds } from './boundary-odds.ts';
import type { PostLexicon } from './post-lexicon.ts';
import type { WordPairs } from './word-pairs.ts';
import { TOKEN_KINDS, type RowToken } from './row-tokens.ts';

/** Features of a cell by which the cells of one column agree, each a small number. */
const FEATURES = ['first', 'last', 'size', 'stop', 'word'] as const;
export const FEATURE_COUNT = FEATURES.length;

const KINDS = TOKEN_KINDS.length;
const SIZES = [1, 2, 4, 8, 20, Number.POSITIVE_INFINITY];
/** First words are told apart by a hash into so many. */
const WORDS = 64;
/** Values each feature can have. */
export const FEATURE_VALUES: readonly number[] = [KINDS, KINDS, SIZES.length, 2, WORDS];
/** Place of each feature's first value among the values of all, and how many there are. */
export const OFFSETS = FEATURE_VALUES.map((_, at) =>
  FEATURE_VALUES.slice(0, at).reduce((sum, values) => sum + values, 0),
);
export const ALL_VALUES = FEATURE_VALUES.reduce((sum, values) => sum + values, 0);
const [OF_FIRST = 0, OF_LAST = 0, OF_SIZE = 0, OF_STOP = 0, OF_WORD = 0] = OFFSETS;

/** Edges tried in a row, the likeliest. Bounds the cost of a row whatever its length. */
const MOST_EDGES = 14;

/** A row ready to be cut: the places where a cell may begin, and what every possible cell is like. */
export interface TableRow {
  tokens: readonly RowToken[];
  /** Token at which a cell may begin; the first is 0. */
  edges: readonly number[];
  odds: readonly number[];
  /** Places of the features of the cell from edge `from` to edge `to`, at `cellAt(row, from, to)`. */
  cells: Int32Array;
}

/** Position of a cell's features; `to` is the edge behind it, or the number of edges at the row's end. */
export const cellAt = (row: TableRow, from: number, to: number): number =>
  (from * (row.edges.length + 1) + to) * FEATURE_COUNT;

function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < Math.min(word.length, 24); at += 1)
    hash = (hash * 31 + word.charCodeAt(at)) % 8191;
  return hash % WORDS;
}

/** What the cells that begin or end with a token take from it. */
interface TokenFeatures {
  kind: number;
  endsSentence: number;
  hash: number;
}

const featuresOf = ({ kind, text }: RowToken): TokenFeatures => ({
  kind: TOKEN_KINDS.indexOf(kind),
  endsSentence: /[.!?]["”)]?$/.test(text) ? 1 : 0,
  hash: hashOf(text.toLowerCase()),
});

/** Places of the features of all cells that a row may have. */
function cellFeatures(edges: readonly number[], tokens: readonly TokenFeatures[]): Int32Array {
  const count = edges.length;
  const cells = new Int32Array(count * (count + 1) * FEATURE_COUNT);
  for (let from = 0; from < count; from += 1) {
    const start = edges[from] ?? 0;
    const first = tokens[start];
    for (let to = from + 1; to <= count; to += 1) {
      const end = edges[to] ?? tokens.length;
      const last = tokens[end - 1];
      if (!first || !last) continue;
      const at = (from * (count + 1) + to) * FEATURE_COUNT;
      cells[at] = OF_FIRST + first.kind;
      cells[at + 1] = OF_LAST + last.kind;
      cells[at + 2] = OF_SIZE + sizeOf(end - start);
      cells[at + 3] = OF_STOP + last.endsSentence;
      cells[at + 4] = OF_WORD + first.hash;
    }
  }
  return cells;
}

function sizeOf(words: number): number {
  let size = 0;
  while (words > (SIZES[size] ?? words)) size += 1;
  return size;
}

/** A term and a sentence that begins with the term: the same words twice, the edge between. */
const ECHO = 3.5;
const LONGEST_TERM = 4;

function echoOdds(tokens: readonly RowToken[], at: number): number {
  for (let words = 1; words <= Math.min(LONGEST_TERM, at); words += 1) {
    const before = tokens.slice(at - words, at);
    if (
      before.every(
        (token, place) => token.kind !== 'number' && token.text === tokens[at + place]?.text,
      )
    )
      return ECHO;
  }
  return 0;
}

function likelyEdges(
  tokens: readonly RowToken[],
  { lexicon, pairs }: WordKnowledge,
): { at: number; odds: number }[] {
  const inner: { at: number; odds: number }[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (left && right)
      inner.push({
        at,
        odds:
          boundaryOdds(left, right, lexicon) + pairs(left.text, right.text) + echoOdds(tokens, at),
      });
  }
  return inner
    .sort((one, two) => two.odds - one.odds || one.at - two.at)
    .slice(0, MOST_EDGES)
    .sort((one, two) => one.at - two.at);
}

/** What is known of words: from the post, from the table's rows. */
export interface WordKnowledge {
  lexicon: PostLexicon;
  pairs: WordPairs;
}

/** A row ready to be cut. */
export function tableRow(tokens: readonly RowToken[], known: WordKnowledge): TableRow {
  const inner = likelyEdges(tokens, known);
  const edges = [0, ...inner.map(({ at }) => at)];
  return {
    tokens,
    edges,
    odds: [0, ...inner.map(({ odds }) => odds)],
    cells: cellFeatures(edges, tokens.map(featuresOf)),
  };
}
