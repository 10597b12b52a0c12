import { HASH_START, hashOn } from '../../fnv.ts';
import {
  CODE_KEYWORDS,
  FIGURE_WORDS,
  FINITE_VERBS,
  GOING_ON,
  IMPERATIVES,
  PICTURE_POINTERS,
  POINTERS,
  QUESTION_WORDS,
  SHELL_COMMANDS,
  STOP_WORDS,
  TABLE_POINTERS,
  TELLING_VERBS,
  UNFINISHED,
} from './word-lists.ts';

/** What a word is by itself: one bit each. */
export const KIND = {
  stop: 1,
  finiteVerb: 2,
  imperative: 4,
  question: 8,
  figure: 16,
  pointer: 32,
  goingOn: 64,
  gerund: 128,
  keyword: 256,
  command: 512,
  toPicture: 1024,
  toTable: 2048,
  article: 4096,
  tells: 8192,
  unfinished: 16384,
} as const;

type List = readonly [kind: number, list: ReadonlySet<string>];

/** What the lists say of a word without the signs at its edges. */
const BARE_LISTS: readonly List[] = [
  [KIND.stop, STOP_WORDS],
  [KIND.finiteVerb, FINITE_VERBS],
  [KIND.imperative, IMPERATIVES],
  [KIND.question, QUESTION_WORDS],
  [KIND.figure, FIGURE_WORDS],
  [KIND.toPicture, PICTURE_POINTERS],
  [KIND.toTable, TABLE_POINTERS],
  [KIND.tells, TELLING_VERBS],
];
/** What they say of the word as it stands. */
const WHOLE_LISTS: readonly List[] = [
  [KIND.article, new Set(['the', 'a', 'an', 'our', 'this', 'these'])],
  [KIND.goingOn, GOING_ON],
  [KIND.unfinished, UNFINISHED],
  [KIND.keyword, CODE_KEYWORDS],
  [KIND.command, SHELL_COMMANDS],
];

const EDGE_SIGNS = '()[]{}.,;:!?"“”‘’\'';
const IS_EDGE = new Uint8Array(0x2020);
for (const sign of EDGE_SIGNS) IS_EDGE[sign.charCodeAt(0)] = 1;

/** Whether the sign does not belong to a word at whose edge it stands. */
export const isEdge = (code: number): boolean => IS_EDGE[code] === 1;

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function kindsByWord(lists: readonly List[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, list] of lists)
    for (const word of list) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Several times as many places as words, so that most words of a text meet an empty one. */
const PLACES = 4096;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/**
 * Words with their kinds, found by their hashes. Of the words that are in no list one in ten million has
 * the hash of one that is.
 */
class WordTable {
  private readonly hashes = new Int32Array(PLACES);
  private readonly kinds = new Uint16Array(PLACES);

  constructor(lists: readonly List[]) {
    for (const [word, kinds] of kindsByWord(lists)) {
      const hash = hashOf(word);
      let place = placeOf(hash);
      while (this.kinds[place] !== 0) place = (place + 1) & (PLACES - 1);
      this.hashes[place] = hash;
      this.kinds[place] = kinds;
    }
  }

  kindsOf(hash: number): number {
    const { hashes, kinds } = this;
    for (let place = placeOf(hash); kinds[place] !== 0; place = (place + 1) & (PLACES - 1)) {
      if (hashes[place] === hash) return kinds[place] ?? 0;
    }
    return 0;
  }
}

const BARE_WORDS = new WordTable(BARE_LISTS);
const WHOLE_WORDS = new WordTable(WHOLE_LISTS);
const UNPOINTED_WORDS = new WordTable([[KIND.pointer, POINTERS]]);

/** What the lists say of the word with this hash, its edge signs left out. */
export const kindsOfBare = (hash: number): number => BARE_WORDS.kindsOf(hash);

/** What they say of the word with this hash as it stands. */
export const kindsOfWhole = (hash: number): number => WHOLE_WORDS.kindsOf(hash);

/** What they say of it without one comma or full stop at its end. */
export const kindsOfUnpointed = (hash: number): number => UNPOINTED_WORDS.kindsOf(hash);
